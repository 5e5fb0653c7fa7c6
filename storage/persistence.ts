/** Whether the browser promised to keep the store, how full it is, and one Vietnamese sentence about both. */
export interface Persistence {
  readonly persisted: boolean;
  /** Bytes. */
  readonly usage: number;
  /** Bytes; 0 when the browser does not say. */
  readonly quota: number;
  /** 0–1. */
  readonly ratio: number;
  /** From 80 %: a full store still refuses writes after some rows were removed (STORAGE §1.5). */
  readonly warn: boolean;
  readonly sentence: string;
}

/** From here the person is warned; bulk work should stop at 0.9. */
export const WARN_RATIO = 0.8;

function formatBytes(bytes: number): string {
  const gigabytes = bytes / 1024 ** 3;
  const [amount, unit] = gigabytes >= 1 ? [gigabytes, 'GB'] : [bytes / 1024 ** 2, 'MB'];
  return `${amount.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${unit}`;
}

function writeSentence(persisted: boolean, usage: number, quota: number, warn: boolean): string {
  const used = `Đã dùng ${formatBytes(usage)} trên ${formatBytes(quota)}.`;
  if (warn) return `${used} Sắp hết chỗ: hãy sao lưu rồi dọn bớt ổ đĩa trước khi làm tiếp.`;
  return persisted
    ? `${used} Trình duyệt giữ dữ liệu này lâu dài.`
    : `${used} Trình duyệt chưa hứa giữ lâu dài và có thể xóa khi ổ đĩa đầy: hãy sao lưu mỗi ngày.`;
}

/** Asks the browser to keep the store for good and says how full it is. In a service worker it can only look. */
export async function describePersistence(
  storage: StorageManager = navigator.storage,
): Promise<Persistence> {
  // persist() exists in windows only; persisted() everywhere.
  const persisted =
    (await storage.persisted()) || ('persist' in storage && (await storage.persist()));
  const { usage = 0, quota = 0 } = await storage.estimate();
  const ratio = quota === 0 ? 0 : usage / quota;
  const warn = ratio >= WARN_RATIO;
  return {
    persisted,
    usage,
    quota,
    ratio,
    warn,
    sentence: writeSentence(persisted, usage, quota, warn),
  };
}
