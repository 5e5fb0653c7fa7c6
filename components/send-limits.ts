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
export function findSendLimit(attempt: SendAttempt): string | undefined {
  if (attempt.hiddenText !== '')
    return 'Trình duyệt đã tự điền một ô ẩn dùng để chặn máy gửi thư rác. Ô ấy đã được xóa; bấm Gửi lại.';
  if (attempt.shownMs < attempt.leastMs)
    return 'Gửi nhanh quá, dễ bị nhầm là máy. Ông/bà đọc lại một chút rồi bấm Gửi lại.';
  if (attempt.sentMs.filter((ago) => ago < WINDOW_MS).length >= MOST_SENT)
    return `Trang này vừa gửi ${MOST_SENT} lần. Ông/bà đợi 10 phút rồi bấm Gửi lại.`;
  return undefined;
}
