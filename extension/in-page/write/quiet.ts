/** Resolves after some milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

/** Resolves when the page has not changed for `still` milliseconds, or after `limit`. */
export function waitUntilQuiet(document: Document, still = 60, limit = 1_500): Promise<void> {
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
