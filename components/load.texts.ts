import type { Texts } from './language.ts';

const vi = {
  notOpened: (why: string): string =>
    `Chưa mở được nội dung (${why}). Ông/bà thử lại sau hoặc hỏi cán bộ.`,
  answered: (status: number): string => `máy chủ trả lời ${status}`,
  empty: 'tệp trống',
  tooLarge: 'tệp quá lớn',
  notJson: 'tệp không phải JSON',
  unreachable: 'không có kết nối',
  /** What is wrong with a catalogue's file, as the reader of such files says it to the staff, in Vietnamese. */
  notCatalogue: (why: string): string => why,
};

/** Why a file could not be shown, in sentences for a person. */
export type LoadTexts = typeof vi;

/** What elements with a `src` say of loading. */
export const LOAD_TEXTS: Texts<LoadTexts> = {
  vi,
  en: async () => (await import('./english.ts')).english.load,
};
