import { countEnglish, say, speak } from '../language.ts';

/** What the rows of a plan or a report say besides their status. */
export const ROW_TEXTS = speak({
  keepOld: { vi: 'Giữ ô hiện có', en: 'Keep what is there' },
  writeNew: { vi: 'Ghi giá trị mới', en: 'Write the new value' },
  leaveEmpty: { vi: 'Để trống', en: 'Leave empty' },
  restored: { vi: 'đã trả lại', en: 'put back' },
  unlabelled: { vi: '(ô không có nhãn)', en: '(box without a label)' },
  derivedFrom: { vi: 'suy ra từ', en: 'derived from' },
  emptyAgain: { vi: 'để trống như trước', en: 'empty as before' },
  notKnown: { vi: 'chưa có trong hồ sơ', en: 'not in the dossier' },
  chooseFor: { vi: 'Chọn cho', en: 'Choose for' },
});

/** What an open question shows in place of a value. */
export const sayChooseOne = (count: number): string =>
  say({ vi: `chọn một trong ${count}`, en: `choose one of ${count}` });

/** The head of the rows nothing is done with. */
export const sayUnknownRows = (count: number): string =>
  say({
    vi: `${count} ô không rõ là gì hoặc hồ sơ chưa có dữ kiện, để nguyên`,
    en: `${countEnglish(count, 'box', 'boxes')} unknown or without a fact in the dossier, left alone`,
  });
