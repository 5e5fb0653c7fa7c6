import type { Gender } from './fact.ts';
import { foldKeepingMarks, fold } from './vietnamese.ts';

/** What pages write for each gender, the usual form first. Codes (1/2, M/F) are left out: they differ between systems. */
export const GENDER_TEXTS = {
  male: ['Nam', 'Nam giới', 'Giới tính nam', 'Con trai', 'Trai', 'Male'],
  female: ['Nữ', 'Nữ giới', 'Giới tính nữ', 'Con gái', 'Gái', 'Female'],
  undetermined: [
    'Chưa xác định',
    'Không xác định',
    'Giới tính chưa xác định',
    'Chưa xác định được giới tính',
    'Unknown',
  ],
} as const satisfies Record<Gender, readonly string[]>;

const GENDERS = Object.keys(GENDER_TEXTS) as Gender[];

/** The gender a text says; undefined for a code or anything else. */
export function parseGender(text: string): Gender | undefined {
  const marked = foldKeepingMarks(text);
  const exact = GENDERS.find((gender) =>
    GENDER_TEXTS[gender].some((known) => foldKeepingMarks(known) === marked),
  );
  if (exact !== undefined) return exact;
  const folded = fold(text);
  return GENDERS.find((gender) => GENDER_TEXTS[gender].some((known) => fold(known) === folded));
}

/** 'Nam', 'Nữ' or 'Chưa xác định'. */
export function genderLabel(gender: Gender): string {
  return GENDER_TEXTS[gender][0];
}
