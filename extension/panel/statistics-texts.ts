import type { Persistence } from '../../storage/persistence.ts';
import { countEnglish, say, speak } from '../language.ts';

/** What the figures say. */
export const STATISTICS_TEXTS = speak({
  span: { vi: 'Khoảng thời gian', en: 'Period' },
  today: { vi: 'Hôm nay', en: 'Today' },
  month: { vi: 'Tháng này', en: 'This month' },
  year: { vi: 'Năm nay', en: 'This year' },
  emptyTitle: { vi: 'Chưa có lượt nào', en: 'No run yet' },
  emptyBody: {
    vi: 'Mỗi lượt đọc và điền được ghi một dòng vào nhật ký; số liệu hiện ở đây.',
    en: 'Each run of reading and filling is a line in the journal; its figures come here.',
  },
  dossiers: { vi: 'hồ sơ', en: 'dossiers' },
  fieldsKept: { vi: 'ô không phải gõ lại', en: 'boxes not typed again' },
  keystrokes: { vi: 'lần gõ phím bớt được', en: 'keystrokes saved' },
  time: { vi: 'bớt được (ước tính)', en: 'saved (estimate)' },
  bySystem: { vi: 'Theo hệ thống', en: 'By system' },
  fromTo: { vi: 'Từ → đến', en: 'From → to' },
  byProcedure: { vi: 'Theo thủ tục', en: 'By procedure' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  unknownProcedure: { vi: 'Chưa rõ thủ tục', en: 'Procedure not known' },
  runs: { vi: 'Lượt', en: 'Runs' },
  boxes: { vi: 'Ô', en: 'Boxes' },
  saved: { vi: 'Bớt được', en: 'Saved' },
});

/** How the time saved is estimated; the numbers are seconds, written in the reader's way. */
export const sayEstimate = (keystroke: string, point: string, mental: string): string =>
  say({
    vi: `Thời gian là ước tính theo mô hình gõ phím (KLM): mỗi phím ${keystroke} giây, mỗi lần trỏ ${point} giây, mỗi bước nghĩ ${mental} giây, trừ thời gian xem lại từng dòng; sai số mô hình khoảng 21 %. Nhật ký không ghi giá trị của công dân.`,
    en: `The time is an estimate by the keystroke-level model (KLM): ${keystroke} s a key, ${point} s a pointing, ${mental} s a thought, less the time to check each row; the model errs by about 21 %. The journal holds no citizen’s values.`,
  });

export const saySeconds = (seconds: number): string =>
  say({ vi: `${seconds} giây`, en: `${seconds} s` });

export const sayMinutes = (minutes: number): string =>
  say({ vi: `${minutes} phút`, en: `${minutes} min` });

export const sayHours = (hours: number, minutes: string): string =>
  say({ vi: `${hours} giờ ${minutes} phút`, en: `${countEnglish(hours, 'hour')} ${minutes} min` });

function sayPersistenceInEnglish({ persisted, usage, quota, warn }: Persistence): string {
  const megabytes = (bytes: number): string =>
    Math.round(bytes / 1024 ** 2).toLocaleString('en-GB');
  const used = `${megabytes(usage)} MB of ${megabytes(quota)} MB used.`;
  if (warn) return `${used} Space is running out: make a backup, then free space on the disk.`;
  return persisted
    ? `${used} The browser keeps this data for good.`
    : `${used} The browser has not promised to keep it, and may delete it when the disk is full: make a backup every day.`;
}

/** How full the store is, and whether the browser keeps it. */
export const sayPersistence = (persistence: Persistence): string =>
  say({ vi: persistence.sentence, en: sayPersistenceInEnglish(persistence) });
