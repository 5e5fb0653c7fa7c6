import type { FoundControl } from '../control/found-control.ts';
import { attribute } from '../dom.ts';
import { waitUntilQuiet } from './quiet.ts';

const SENDS = /__doPostBack|\.submit\s*\(/;
/** How long the server's answer is waited for (milliseconds). */
const ANSWER_LIMIT = 4_000;

/** Whether a change of this control sends the form at once: ASP.NET writes its AutoPostBack into the tag. */
export function postsBack({ element, members }: FoundControl): boolean {
  return [element, ...members].some((one) =>
    ['onchange', 'onclick', 'onblur'].some((name) => SENDS.test(attribute(one, name))),
  );
}

function untilRedrawn(element: Element, limit: number): Promise<void> {
  return new Promise((done) => {
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      done();
    };
    const observer = new MutationObserver(finish);
    const timer = setTimeout(finish, element.isConnected ? limit : 0);
    observer.observe(document, { subtree: true, childList: true });
  });
}

/**
 * Waits until the page has taken a write in. What a form that sends itself holds meanwhile is lost with the answer, so
 * the answer is waited for: a panel drawn anew, or the page leaving.
 */
export async function untilTaken(found: FoundControl): Promise<void> {
  if (postsBack(found)) await untilRedrawn(found.element, ANSWER_LIMIT);
  await waitUntilQuiet(document);
}
