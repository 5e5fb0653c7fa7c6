import { deepQuery } from '../deep-query.ts';
import { rootOf, type Root } from '../dom.ts';
import { CONTROLS } from '../label/heading.ts';
import { onceAReading } from '../once-a-reading.ts';

const countControls = onceAReading((root: Root): number => deepQuery(root, CONTROLS).length);

/** The custom element that is drawn around one control and speaks for it; undefined for a control that is not wrapped so. */
export function wrappingElement(element: Element): Element | undefined {
  const root = rootOf(element);
  return 'host' in root && countControls(root) === 1 ? root.host : undefined;
}
