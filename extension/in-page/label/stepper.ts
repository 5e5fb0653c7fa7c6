import {
  classOf,
  contains,
  hasAttribute,
  parentElementOf,
  queryAll,
  rootOf,
  type Root,
} from '../dom.ts';
import { onceAReading } from '../once-a-reading.ts';
import { capLabel, hasLetters, readInside } from '../text.ts';

const STEPPER = /(?:^|[\s_-])(?:steps?|steppers?|wizard)(?:[\s_-]|$)/i;
const CURRENT =
  '[aria-current=step], [class*=step][class*=active], [class*=step][class*=current], [class*=step][class*=process], .active, .current';
/** More text than this is the form itself, not its row of steps. */
const LONGEST = 300;
const TITLE = '[class*=title], [class*=label]';

const currentSteps = onceAReading((root: Root) => queryAll(root, '[aria-current=step]'));

function holdsCurrent(element: Element): boolean {
  return currentSteps(rootOf(element)).some((step) => contains(element, step));
}

/** The step a row of steps says the page is at; undefined for anything else. */
export function readStep(element: Element): string | undefined {
  if (!STEPPER.test(classOf(element)) && !holdsCurrent(element)) return undefined;
  if (readInside(element).length > LONGEST) return undefined;
  const current = queryAll(element, CURRENT).find(
    (one) => !hasAttribute(one, 'hidden') && hasLetters(readInside(one)),
  );
  if (current === undefined) return undefined;
  const title = queryAll(current, TITLE).find((one) => hasLetters(readInside(one)));
  return capLabel(readInside(title ?? current).replace(/^\d+[.)]?\s*/, ''));
}

/** Whether an element stands in a row of steps: its words name steps, no values. */
export function isInStepper(element: Element): boolean {
  for (let at = parentElementOf(element); at !== undefined; at = parentElementOf(at))
    if (STEPPER.test(classOf(at)) && readStep(at) !== undefined) return true;
  return false;
}
