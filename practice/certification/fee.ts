const CHEAP_FROM_PAGE = 3;
const FIRST_PAGES_DONG = 2_000;
const LATER_PAGES_DONG = 1_000;
const MAX_COPY_DONG = 200_000;
const SIGNATURE_DONG = 10_000;

/**
 * Fee in đồng: copies 2.000/page, from page 3 1.000, at most 200.000 a copy; signatures 10.000 a case
 * (TT 226/2016/TT-BTC Đ.4). 0 while pages or copies are not known.
 */
export function countFee(type: string, pages: number, copies: number): number {
  if (!(copies > 0)) return 0;
  if (type !== 'BS') return copies * SIGNATURE_DONG;
  if (!(pages > 0)) return 0;
  const first = Math.min(pages, CHEAP_FROM_PAGE - 1) * FIRST_PAGES_DONG;
  const later = Math.max(0, pages - CHEAP_FROM_PAGE + 1) * LATER_PAGES_DONG;
  return Math.min(first + later, MAX_COPY_DONG) * copies;
}

/** Đồng with dots between thousands: 6000 → '6.000'. */
export function writeDong(dong: number): string {
  return String(dong).replace(/\B(?=(\d{3})+$)/g, '.');
}
