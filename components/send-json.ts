/** What came of sending: what the other side answered, or one sentence for a citizen. */
export type Sending =
  { readonly answer: unknown; readonly problem?: never } | { readonly problem: string };

const PATIENCE = 30_000;
const LONGEST_SENTENCE = 300;

class SendProblem extends Error {}

/** A sentence the other side wrote for the person (`{"problem": "…"}`); undefined when it wrote none. */
function readSentence(answer: unknown): string | undefined {
  const problem = (answer as { readonly problem?: unknown } | null | undefined)?.problem;
  if (typeof problem !== 'string' || problem.length > LONGEST_SENTENCE) return undefined;
  return problem.trim() || undefined;
}

async function readAnswer(response: Response): Promise<unknown> {
  const text = await response.text();
  let answer: unknown;
  try {
    answer = text === '' ? undefined : JSON.parse(text);
  } catch {
    // A page of words: at 200 it is a log-in or a door before the server, and nobody has taken what was sent.
    if (response.ok) throw new SendProblem('máy chủ không xác nhận đã nhận');
  }
  // Not followed: a redirect carries on without the words, and what is found at its end is no receipt.
  if (response.type === 'opaqueredirect') throw new SendProblem('máy chủ chuyển sang trang khác');
  if (response.ok) return answer;
  throw new SendProblem(readSentence(answer) ?? `máy chủ trả lời ${response.status}`);
}

function explain(error: unknown): string {
  if (error instanceof SendProblem) return error.message;
  if (!navigator.onLine) return 'máy đang không có mạng';
  return (error as Error).name === 'TimeoutError' ? 'máy chủ không trả lời' : 'không kết nối được';
}

/**
 * Posts JSON to an address; whatever goes wrong is a sentence, never an error. `key` stays the same when the same words
 * are sent again (header `Idempotency-Key`), so that the other side may know what came twice.
 */
export async function sendJson(address: string, content: object, key: string): Promise<Sending> {
  try {
    // oxlint-disable-next-line no-restricted-globals -- elements know no network but here, and only where `action` asks.
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(content),
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { answer: await readAnswer(response) };
  } catch (error) {
    return { problem: `Chưa gửi được (${explain(error)}). Nội dung vẫn còn; bấm Gửi lại.` };
  }
}
