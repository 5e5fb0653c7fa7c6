/** Papers a civil-status register issues, as labels call them (Luật Hộ tịch 2014, điều 4). */
const ISSUED_PAPERS = [
  'Trích lục',
  'Trích lục hộ tịch',
  'Trích lục khai sinh',
  'Trích lục khai tử',
  'Trích lục kết hôn',
  'Trích lục ghi chú kết hôn',
  'Giấy khai sinh',
  'Giấy chứng nhận kết hôn',
  'Giấy CNKH',
  'Giấy đăng ký kết hôn',
  'Giấy xác nhận tình trạng hôn nhân',
  'Giấy chứng tử',
] as const;

/** The labels of some patterns for every paper a register issues: 'Số {}' is "Số Trích lục", "Số Giấy khai sinh" … */
export function labelsOfIssued(...patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => ISSUED_PAPERS.map((paper) => pattern.replace('{}', paper)));
}
