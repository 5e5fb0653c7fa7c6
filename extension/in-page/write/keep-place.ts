import type { FillTask } from '../../../domain/plan.ts';
import { activeElement, bodyOf } from '../dom.ts';
import { findByLocator } from '../locator.ts';

/** Notes where the person stands in the page; the answer gives focus and scroll back, unless the task's own control had it. */
export function keepPlace(): (task: FillTask) => void {
  const focus = activeElement(document);
  const { scrollX, scrollY } = globalThis;
  return ({ locator }) => {
    if (
      focus instanceof HTMLElement &&
      focus !== bodyOf(document) &&
      focus !== findByLocator(document, locator)
    )
      focus.focus({ preventScroll: true });
    scrollTo(scrollX, scrollY);
  };
}
