import type { FormSnapshot } from '../../domain/form.ts';
import { describeControl } from './control/describe-control.ts';
import { findControls } from './control/find-controls.ts';
import type { ReadControl } from './control/found-control.ts';
import { frameOf, isPage, titleOf } from './dom.ts';
import { SectionReader } from './label/section-reader.ts';
import { findLabel } from './label/find-label.ts';
import { makeLayout, type Layout } from './layout.ts';
import { duringReading } from './once-a-reading.ts';
import { capLabel } from './text.ts';
import { readPairs } from './pairs/read-pairs.ts';
import { readRecordTables } from './tables/read-record-tables.ts';

interface Reading {
  readonly layout: Layout;
  readonly sections: SectionReader;
}

/** Starts on a page as it is now: nothing learnt of an earlier state counts. */
function startReading(): Reading {
  return { layout: makeLayout(), sections: new SectionReader() };
}

/** All controls of a document with their elements, as they are now. */
export function readControls(
  document: Document,
  { layout, sections } = startReading(),
): {
  readonly controls: readonly ReadControl[];
  readonly truncated: boolean;
} {
  return duringReading(() => {
    const { controls, truncated } = findControls(document);
    return {
      controls: controls.map((found, order) => ({
        found,
        control: describeControl(found, order, layout, sections),
      })),
      truncated,
    };
  });
}

/** The control an element belongs to, alone: no other is described, so asking often is cheap. */
export function readControlOf(document: Document, element: Element): ReadControl | undefined {
  const { layout, sections } = startReading();
  return duringReading(() => {
    const { controls } = findControls(document);
    const order = controls.findIndex(
      (one) => one.element === element || one.members.includes(element),
    );
    const found = controls[order];
    return found === undefined
      ? undefined
      : { found, control: describeControl(found, order, layout, sections) };
  });
}

/** What stands above the iframe that holds this document, when it is of the same origin. */
function readFrameSections(document: Document): readonly string[] {
  const frame = frameOf(document);
  if (frame === undefined) return [];
  const own = findLabel(frame, frame).text;
  const above = new SectionReader().read(frame);
  return own === '' || own === above.at(-1) ? above : [...above, own];
}

/** Reads a document into plain data: controls, and values shown beside a label. */
export function readForm(document: Document): FormSnapshot {
  const started = performance.now();
  return duringReading(() => {
    const reading = startReading();
    const { controls, truncated } = readControls(document, reading);
    return {
      url: location.origin + location.pathname,
      title: capLabel(titleOf(document)),
      controls: controls.map(({ control }) => control),
      pairs: isPage(document) ? readPairs(document, reading.layout, reading.sections) : [],
      tables: isPage(document) ? readRecordTables(document, reading.layout, reading.sections) : [],
      frameSections: readFrameSections(document),
      truncated,
      milliseconds: performance.now() - started,
    };
  });
}
