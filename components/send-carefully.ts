import { sendJson } from './send-json.ts';
import { findSendLimit } from './send-limits.ts';
import type { SendTexts } from './send.texts.ts';
import { writeJson } from './write-json.ts';

/** What an element remembers between two presses; in memory only. Times are those of `performance.now()`. */
export interface SendMemory {
  readonly shownAt: number;
  /** Nobody who reads is done sooner. */
  readonly leastMs: number;
  readonly sentAt: number[];
  /** What stands in the box no person sees. */
  hiddenText: string;
  words: string;
  key: string;
}

/** What came of sending: what the other side answered, or one sentence for a citizen. */
export type Sending =
  { readonly answer: unknown; readonly problem?: never } | { readonly problem: string };

/** The same words keep their key however often they are sent; other words get another. */
function noteWords(memory: SendMemory, content: object): string {
  const words = writeJson(content);
  // Not `randomUUID`: a commune's site may still be served without TLS.
  if (words !== memory.words) memory.key = crypto.getRandomValues(new Uint32Array(4)).join('-');
  memory.words = words;
  return memory.key;
}

/** Posts JSON unless a limit speaks against it now. Loaded only where an element has an `action`. */
export async function sendCarefully(
  address: string,
  content: object,
  memory: SendMemory,
  texts: SendTexts,
): Promise<Sending> {
  const now = performance.now();
  const { shownAt, leastMs, sentAt, hiddenText } = memory;
  const sentMs = sentAt.map((at) => now - at);
  const limit = findSendLimit({ shownMs: now - shownAt, leastMs, sentMs, hiddenText }, texts);
  memory.hiddenText = '';
  if (limit !== undefined) return { problem: limit };
  const { answer, failure } = await sendJson(address, content, texts, noteWords(memory, content));
  if (failure !== undefined) return { problem: texts.again(failure) };
  sentAt.push(now);
  memory.words = '';
  return { answer };
}
