import { fold } from '../../domain/vietnamese.ts';

/**
 * How systems name the procedures an office meets daily, by the code of the national portal (DOMAIN §3.6).
 * Codes change by decision; an unknown name is counted without a code, never guessed.
 */
const NAMES: readonly (readonly [code: string, ...names: readonly string[]])[] = [
  ['2.000815', 'Chứng thực bản sao từ bản chính', 'Chứng thực bản sao'],
  ['2.000884', 'Chứng thực chữ ký'],
  ['2.001035', 'Chứng thực hợp đồng, giao dịch'],
  ['1.001193', 'Đăng ký khai sinh'],
  ['1.000689', 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con'],
  ['1.004884', 'Đăng ký lại khai sinh'],
  ['2.000986', 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế'],
  ['1.000894', 'Đăng ký kết hôn'],
  ['1.004746', 'Đăng ký lại kết hôn'],
  ['1.000656', 'Đăng ký khai tử'],
  ['1.005461', 'Đăng ký lại khai tử'],
  ['2.000635', 'Cấp bản sao trích lục hộ tịch'],
  ['1.004859', 'Thay đổi, cải chính hộ tịch'],
  ['1.004873', 'Cấp Giấy xác nhận tình trạng hôn nhân'],
];

const BY_NAME = new Map(
  NAMES.flatMap(([code, ...names]) => names.map((name) => [fold(name), code] as const)),
);

/** The code of a procedure by the name a system shows; undefined when it is not one of the known. */
export function findProcedureCode(name: string): string | undefined {
  return BY_NAME.get(fold(name).replace(/^thu tuc (?=\S)/, ''));
}

/** The first known name of a code, for tables; the code itself when it is not known. */
export function nameProcedure(code: string): string {
  return NAMES.find(([known]) => known === code)?.[1] ?? code;
}
