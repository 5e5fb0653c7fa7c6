import { countEnglish, say } from '../../language.ts';

export const sayTaught = (said: number, total: number): string =>
  say({ vi: `${said}/${total} ô đã dạy`, en: `${said}/${total} boxes taught` });

/** What the test of a saved profile showed. */
export const sayProbe = (found: number, total: number, tried: number, weak: number): string =>
  say({
    vi: `Đọc lại: tìm thấy ${found}/${total} ô. Đã giả làm ${tried} thay đổi của trang: ${
      weak === 0 ? 'không lần nào nhận nhầm ô' : `${weak} lần có thể nhận nhầm ô`
    }.`,
    en: `Read again: ${found}/${total} boxes found. ${countEnglish(tried, 'change')} of the page tried: ${
      weak === 0 ? 'no box mistaken for another' : `a box may be mistaken in ${weak}`
    }.`,
  });

export const sayNotSaved = (count: number): string =>
  say({
    vi: `${count} ô không lưu.`,
    en: `${countEnglish(count, 'box', 'boxes')} not saved.`,
  });

/** A change of the page that the profile would not notice. */
export const sayWeak = (box: string, change: string): string =>
  say({
    vi: `Ô “${box}”: ${change} mà không nhận ra được.`,
    en: `Box “${box}”: ${change}, and it would go unnoticed.`,
  });

export const sayDifferences = (different: number, same: number): string =>
  say({
    vi: `${different} khác, ${same} như cũ`,
    en: `${different} different, ${same} as before`,
  });

/** How many boxes a profile knows, and how many it keeps empty. */
export const sayProfileSize = (known: number, never: number): string =>
  say({
    vi: `${known} ô có dữ kiện${never === 0 ? '' : `, ${never} ô không bao giờ điền`}`,
    en: `${countEnglish(known, 'box', 'boxes')} with a fact${never === 0 ? '' : `, ${never} never filled`}`,
  });

export const sayBecame = (was: string, is: string): string =>
  say({ vi: `“${was}” thành “${is}”`, en: `“${was}” becomes “${is}”` });
