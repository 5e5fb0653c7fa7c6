import type { Row } from 'write-excel-file/node';

/** What an export of the one-stop system says of one invented dossier; days as 'yyyy-MM-dd'. */
export interface ExportedDossier {
  readonly code: string;
  readonly field: string;
  readonly isOnline: boolean;
  readonly received: string;
  readonly due: string;
  readonly finished?: string | undefined;
  readonly papersDigitised: boolean;
  readonly resultDigitised: boolean;
}

/** The heads of an export, in the order `exportRow` fills them. */
export const EXPORT_HEADS = [
  'STT',
  'Mã hồ sơ',
  'Lĩnh vực',
  'Chủ hồ sơ',
  'Hình thức nộp',
  'Ngày tiếp nhận',
  'Hẹn trả kết quả',
  'Ngày kết thúc xử lý',
  'Trạng thái',
  'Số hóa TPHS',
  'Số hóa kết quả',
] as const;

/** '2026-03-02' as '02/03/2026'. */
export const vietnamese = (day: string): string => day.split('-').toReversed().join('/');

/** One row of an export. @param at its place, from 0 @param received the cell of the day of reception, where it is not a plain text */
export function exportRow(
  { code, field, isOnline, due, finished, ...one }: ExportedDossier,
  at: number,
  received: Row[number] = vietnamese(one.received),
): Row {
  return [
    at + 1,
    code,
    field,
    `Nguyễn Văn Thử ${at}`,
    isOnline ? 'Trực tuyến' : 'Trực tiếp',
    received,
    vietnamese(due),
    finished === undefined ? null : vietnamese(finished),
    finished === undefined ? 'Đang xử lý' : 'Đã trả kết quả',
    one.papersDigitised ? 'Có' : 'Không',
    one.resultDigitised ? 'x' : null,
  ];
}
