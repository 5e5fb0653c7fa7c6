import type { SendTexts } from './send.texts.ts';
import { writeJson } from './write-json.ts';

/** What came of a post: what the other side answered, or in a few words why nothing came of it. */
export type Posting =
  | { readonly answer: unknown; readonly failure?: never }
  | { readonly answer?: never; readonly failure: string; readonly status?: number };

const PATIENCE = 30_000;
const LONGEST_SENTENCE = 300;

class PostFailure extends Error {
  readonly status: number;
  constructor(words: string, status: number) {
    super(words);
    this.status = status;
  }
}

/** A sentence the other side wrote for the person (`{"problem": "…"}`); undefined when it wrote none. */
function readSentence(answer: unknown): string | undefined {
  const problem = (answer as { readonly problem?: unknown } | null | undefined)?.problem;
  if (typeof problem !== 'string' || problem.length > LONGEST_SENTENCE) return undefined;
  return problem.trim() || undefined;
}

async function readAnswer(response: Response, texts: SendTexts): Promise<unknown> {
  const text = await response.text();
  let answer: unknown;
  try {
    answer = text === '' ? undefined : JSON.parse(text);
  } catch {
    // A page of words: at 200 it is a log-in or a door before the server, and nobody has taken what was sent.
    if (response.ok) throw new PostFailure(texts.unconfirmed, response.status);
  }
  // Not followed: a redirect carries on without the words, and what is found at its end is no receipt.
  if (response.type === 'opaqueredirect') throw new PostFailure(texts.redirected, 0);
  if (response.ok) return answer;
  throw new PostFailure(readSentence(answer) ?? texts.answered(response.status), response.status);
}

function explain(error: unknown, { offline, silent, unreachable }: SendTexts): string {
  if (error instanceof PostFailure) return error.message;
  if (!navigator.onLine) return offline;
  return (error as Error).name === 'TimeoutError' ? silent : unreachable;
}

/**
 * Posts JSON to an address; whatever goes wrong is said in words, never thrown. `key` stays the same when the same words
 * are sent again (header `Idempotency-Key`), so that the other side may know what came twice; '' for a
 * question.
 */
export async function sendJson(
  address: string,
  content: object,
  texts: SendTexts,
  key = '',
): Promise<Posting> {
  try {
    // oxlint-disable-next-line no-restricted-globals -- elements know no network but here, and only where `action` asks.
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key !== '' && { 'idempotency-key': key }),
      },
      body: writeJson(content),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { answer: await readAnswer(response, texts) };
  } catch (error) {
    return {
      failure: explain(error, texts),
      ...(error instanceof PostFailure && { status: error.status }),
    };
  }
}
