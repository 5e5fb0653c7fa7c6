import type { SendTexts } from './send.texts.ts';

/** What is known of one sending before it leaves. */
export interface SendAttempt {
  /** How long the person has had it before their eyes. */
  readonly shownMs: number;
  /** Nobody chooses, writes and reads it again in less. */
  readonly leastMs: number;
  /** How long ago this page sent before. */
  readonly sentMs: readonly number[];
  /** What stands in the box no person sees. */
  readonly hiddenText: string;
}

const MOST_SENT = 5;
const WINDOW_MS = 600_000;

/**
 * Why something should not leave yet, as a sentence for a person; undefined when it may. Keeps plain robots away without
 * asking a third party; the server's own limits are what keeps out the others.
 */
export function findSendLimit(attempt: SendAttempt, texts: SendTexts): string | undefined {
  if (attempt.hiddenText !== '') return texts.hiddenText;
  if (attempt.shownMs < attempt.leastMs) return texts.tooQuick;
  if (attempt.sentMs.filter((ago) => ago < WINDOW_MS).length >= MOST_SENT)
    return texts.tooOften(MOST_SENT);
  return undefined;
}
