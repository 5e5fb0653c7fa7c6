import { findControls } from '../control/find-controls.ts';
import type { FoundControl } from '../control/found-control.ts';
import { readValue } from '../control/read-value.ts';
import { isConnected } from '../dom.ts';
import { findLabel } from '../label/find-label.ts';

/** What the other controls of the page held at one moment; empty ones are left out. */
export type OtherValues = ReadonlyMap<FoundControl, string>;

/** Reads what every control but one holds. */
export function readOthers(document: Document, except: FoundControl): OtherValues {
  const held = new Map<FoundControl, string>();
  for (const found of findControls(document).controls) {
    if (found.element === except.element || except.members.includes(found.element)) continue;
    const { value } = readValue(found);
    if (value !== '') held.set(found, value);
  }
  return held;
}

/** What a person had in another control and the page has changed since; undefined when nothing. */
export function describeChanged(before: OtherValues): string | undefined {
  const changed: string[] = [];
  for (const [found, value] of before) {
    // Drawn anew: it cannot be told whether it is the same control.
    if (!isConnected(found.element)) continue;
    const now = readValue(found).value;
    if (now !== value)
      changed.push(`${findLabel(found.element, found.anchor).text}: “${value}” → “${now}”.`);
  }
  return changed.length === 0 ? undefined : changed.slice(0, 3).join(' ');
}
