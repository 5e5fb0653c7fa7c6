import type { Saying } from './saying.ts';
import type { Gender, PartialDate } from './fact.ts';
import { provinceNameOfCode } from './province-codes.ts';

export type PersonalIdWarningCode =
  | 'not-digits'
  | 'wrong-length'
  | 'old-id-card'
  | 'unknown-province'
  | 'birth-year-differs'
  | 'gender-differs';

/** Something a person should look at; never a reason to refuse: sex and birth year may have been corrected later. */
export interface PersonalIdWarning {
  readonly code: PersonalIdWarningCode;
  readonly message: Saying;
}

/** What twelve digits say (NĐ 137/2015/NĐ-CP Đ.13): three place, one century and sex, two year, six random; no check digit. */
export interface PersonalIdReading {
  readonly provinceCode: string;
  /** Name of the province where the birth was registered, of the 63 before 1 July 2025. */
  readonly provinceName?: string;
  /** Registered abroad: the three digits are a country's. */
  readonly abroad: boolean;
  /** 20 for births 1900–1999. */
  readonly century: number;
  readonly gender: Gender;
  readonly year: number;
}

export type IdNumberKind = 'personal-id' | 'old-id-card' | 'passport' | 'unknown';

/** The digits of an id number typed with spaces, dots or hyphens; other text is returned trimmed. */
export function normaliseIdNumber(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\s.-]/g, '');
  return /^\d+$/.test(bare) ? bare : text.normalize('NFC').trim();
}

/** What paper a number is of, by its shape: 12 digits, 9 digits (CMND), one letter and 7–8 digits (passport). */
export function idNumberKind(text: string): IdNumberKind {
  const id = normaliseIdNumber(text);
  if (/^\d{12}$/.test(id)) return 'personal-id';
  if (/^\d{9}$/.test(id)) return 'old-id-card';
  return /^[A-Z]\d{7,8}$/i.test(id) ? 'passport' : 'unknown';
}

/** What a 12-digit số định danh says about its holder; undefined for anything else. */
export function readPersonalId(id: string): PersonalIdReading | undefined {
  const digits = normaliseIdNumber(id);
  if (!/^\d{12}$/.test(digits)) return undefined;
  const provinceCode = digits.slice(0, 3);
  const centurySex = Number(digits[3]);
  const name = provinceNameOfCode(provinceCode);
  return {
    provinceCode,
    ...(name === undefined ? {} : { provinceName: name }),
    abroad: !provinceCode.startsWith('0'),
    century: 20 + Math.floor(centurySex / 2),
    gender: centurySex % 2 === 0 ? 'male' : 'female',
    year: 1900 + 100 * Math.floor(centurySex / 2) + Number(digits.slice(4, 6)),
  };
}

function warnOfShape(id: string): PersonalIdWarning {
  if (!/^\d+$/.test(id)) {
    return {
      code: 'not-digits',
      message: {
        vi: `Số định danh chỉ gồm chữ số, nhưng đang là “${id}”.`,
        en: `A personal id number is digits only, but this is “${id}”.`,
      },
    };
  }
  if (id.length === 9) {
    return {
      code: 'old-id-card',
      message: {
        vi: 'Đây là số CMND cũ (9 số), không phải số định danh 12 số.',
        en: 'This is an old identity card’s number (9 digits), not a personal id number of 12.',
      },
    };
  }
  return {
    code: 'wrong-length',
    message: {
      vi: `Số định danh có 12 chữ số, nhưng đang có ${id.length}.`,
      en: `A personal id number has 12 digits, this one ${id.length}.`,
    },
  };
}

/** What does not agree between a số định danh and what else is known of its holder; [] when nothing or for an empty text. */
export function checkPersonalId(
  id: string,
  known: {
    readonly birthDate?: PartialDate | undefined;
    readonly gender?: Gender | undefined;
  } = {},
): readonly PersonalIdWarning[] {
  const digits = normaliseIdNumber(id);
  if (digits === '') return [];
  const reading = readPersonalId(digits);
  if (reading === undefined) return [warnOfShape(digits)];
  const warnings: PersonalIdWarning[] = [];
  if (!reading.abroad && reading.provinceName === undefined) {
    warnings.push({
      code: 'unknown-province',
      message: {
        vi: `Ba số đầu ${reading.provinceCode} không phải mã của tỉnh, thành phố nào.`,
        en: `Its first three digits, ${reading.provinceCode}, are no province’s code.`,
      },
    });
  }
  if (known.birthDate !== undefined && known.birthDate.year !== reading.year) {
    warnings.push({
      code: 'birth-year-differs',
      message: {
        vi: `Số định danh cho biết năm sinh ${reading.year}, nhưng ngày sinh ghi năm ${known.birthDate.year}.`,
        en: `The personal id number says born in ${reading.year}, the date of birth says ${known.birthDate.year}.`,
      },
    });
  }
  const { gender } = known;
  if (gender !== undefined && gender !== 'undetermined' && gender !== reading.gender) {
    const [said, written] =
      reading.gender === 'male' ? (['Nam', 'Nữ'] as const) : (['Nữ', 'Nam'] as const);
    warnings.push({
      code: 'gender-differs',
      message: {
        vi: `Số định danh cho biết giới tính ${said}, nhưng giới tính ghi ${written}.`,
        en: `The personal id number says the sex is ${said}, but it is written ${written}.`,
      },
    });
  }
  return warnings;
}
