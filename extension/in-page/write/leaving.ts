import { wait } from './quiet.ts';

/** A page that is still here so long after it began to leave (milliseconds) has stayed: a download, a link to mail. */
const LEAVE_LIMIT = 5_000;

let began = -Infinity;

/** Notes when the document begins to leave; once per document. */
export function watchLeaving(): void {
  addEventListener('beforeunload', ({ isTrusted }) => {
    // A page's own made-up event tells nothing.
    if (isTrusted) began = performance.now();
  });
}

async function untilGone(): Promise<void> {
  const left = began + LEAVE_LIMIT - performance.now();
  if (left > 0) await wait(left);
}

/**
 * Does work that writes or looks, and answers only if the document stays. A form that posts itself back has sent its
 * values before the document goes: what is written into it meanwhile looks kept and reaches nobody, so the work neither
 * begins nor answers then. The caller sees the document go and asks the next one.
 */
export async function whileHere<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  await untilGone();
  const answer = await work();
  await untilGone();
  return answer;
}
