import { quote, type Saying } from '../../../domain/saying.ts';
import { findControls } from '../control/find-controls.ts';
import type { FoundControl } from '../control/found-control.ts';
import { readValue } from '../control/read-value.ts';
import { isConnected } from '../dom.ts';
import { findLabel } from '../label/find-label.ts';

interface Held {
  readonly found: FoundControl;
  value: string;
}

function isPartOf({ element }: FoundControl, other: FoundControl): boolean {
  return element === other.element || other.members.includes(element);
}

/** What the controls of a page hold, so that a writing that changes another control does not pass unnoticed. */
export class OtherControls {
  readonly #held: Held[] = [];

  constructor(document: Document) {
    for (const found of findControls(document).controls) {
      const { value } = readValue(found);
      if (value !== '') this.#held.push({ found, value });
    }
  }

  /** Takes what a control holds now for its own: it was just written. */
  accept(written: FoundControl): void {
    const { value } = readValue(written);
    const known = this.#held.find(({ found }) => isPartOf(found, written));
    if (known !== undefined) known.value = value;
    else if (value !== '') this.#held.push({ found: written, value });
  }

  /** What a person had in another control and the page has changed since the last call; undefined when nothing. */
  describeChanges(...written: readonly FoundControl[]): Saying | undefined {
    const changed: string[] = [];
    for (const held of this.#held) {
      const { found, value } = held;
      // Drawn anew: it cannot be told whether it is the same control.
      if (written.some((one) => isPartOf(found, one)) || !isConnected(found.element)) continue;
      const now = readValue(found).value;
      if (now === value) continue;
      held.value = now;
      changed.push(`${findLabel(found.element, found.anchor).text}: “${value}” → “${now}”.`);
    }
    return changed.length === 0 ? undefined : quote(changed.slice(0, 3).join(' '));
  }
}

/** As they were before the last writing, while this document lives. */
let latest: OtherControls | undefined;

/** Notes what all controls hold, before a writing. */
export function noteOthers(): OtherControls {
  latest = new OtherControls(document);
  return latest;
}

/** What the page has changed, since the last writing, in controls that were not written. */
export function describeLateChanges(written: readonly FoundControl[]): Saying | undefined {
  return latest?.describeChanges(...written);
}
