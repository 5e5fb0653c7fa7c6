import type { Locator } from '../../domain/form.ts';
import { findByLocator } from './locator.ts';
import { clearFrame, drawFrame } from './overlay.ts';
import { isPointing } from './pointer.ts';
import { readControlOf } from './read-form.ts';

/** Scrolls to a control and frames it: for a moment, or while someone points. */
export function highlight(locator: Locator, caption = ''): void {
  const element = findByLocator(document, locator);
  if (element === undefined) return clearFrame();
  // Of a hidden list a person sees its companion.
  const anchor = readControlOf(document, element)?.found.anchor ?? element;
  Element.prototype.scrollIntoView.call(anchor, { block: 'nearest', inline: 'nearest' });
  return drawFrame(anchor, caption, isPointing);
}
