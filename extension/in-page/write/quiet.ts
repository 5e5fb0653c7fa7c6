import { queryAll } from '../dom.ts';

/** Resolves after some milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

/** Resolves after everything the page has queued so far: its handlers' promises and the tasks they posted. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => done(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}

const BUSY =
  '[aria-busy=true], .ant-spin-spinning, .el-loading-mask, .blockUI, .blockOverlay, .v-overlay--active .v-progress-circular, .pace-running, .loading-overlay, .k-loading-mask';
/** A page that keeps changing by itself (a clock, an animation) is as quiet as it gets after this. */
const RESTLESS = 1_500;

function isBusy(document: Document): boolean {
  return queryAll(document, BUSY).some((one) => one.checkVisibility({ visibilityProperty: true }));
}

/** Resolves when the page has not changed for `still` milliseconds and shows no spinner; at most 1.5 s, with a spinner `limit`. */
export async function waitUntilQuiet(document: Document, still = 60, limit = 5_000): Promise<void> {
  const end = performance.now() + limit;
  await waitUntilStill(document, still, Math.min(limit, RESTLESS));
  while (isBusy(document) && performance.now() < end) await wait(60);
}

function waitUntilStill(document: Document, still: number, limit: number): Promise<void> {
  return new Promise((done) => {
    let timer = setTimeout(finish, still);
    const end = setTimeout(finish, limit);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, still);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    function finish(): void {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(end);
      done();
    }
  });
}

/** Asks again until an answer comes, every `step` milliseconds, at most `limit`; undefined when none came. */
export async function waitFor<Answer>(
  ask: () => Answer | undefined,
  limit: number,
  step = 40,
): Promise<Answer | undefined> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = ask();
    if (answer !== undefined || performance.now() >= end) return answer;
    await wait(step);
  }
}
