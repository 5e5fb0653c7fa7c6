import { LOAD_TEXTS, type LoadTexts } from './load.texts.ts';
import { textsAt } from './texts-at.ts';

/** More than any catalogue of a country's procedures; a longer file is not one. */
const MOST_BYTES = 12_000_000;
const PATIENCE = 20_000;

/** What came of asking for a file: its content, or one sentence for a citizen. */
export type Loading =
  { readonly json: unknown; readonly problem?: never } | { readonly problem: string };

class LoadProblem extends Error {
  /** In a few words, within the sentence about it. */
  readonly why: (texts: LoadTexts) => string;

  constructor(why: (texts: LoadTexts) => string) {
    super('not loaded');
    this.why = why;
  }
}

async function readText(answer: Response): Promise<string> {
  if (!answer.ok) throw new LoadProblem(({ answered }) => answered(answer.status));
  const reader = answer.body?.getReader();
  // Only an answer that must not have a body has none.
  if (reader === undefined) throw new LoadProblem(({ empty }) => empty);
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new LoadProblem(({ tooLarge }) => tooLarge);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A page of words where the file should be, or half a file.
    throw new LoadProblem(({ empty, notJson }) => (text.trim() === '' ? empty : notJson));
  }
}

/** Asks for a JSON file; whatever goes wrong is a sentence in the language around `host`, never an error. */
export async function loadJson(
  address: string,
  signal: AbortSignal,
  host: Element,
): Promise<Loading> {
  try {
    const both = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    // oxlint-disable-next-line no-restricted-globals -- elements know no network but here, and only where `src` asks.
    return { json: readJson(await readText(await fetch(address, { signal: both }))) };
  } catch (error) {
    const texts = await textsAt(host, LOAD_TEXTS);
    const why = error instanceof LoadProblem ? error.why(texts) : texts.unreachable;
    return { problem: texts.notOpened(why) };
  }
}
