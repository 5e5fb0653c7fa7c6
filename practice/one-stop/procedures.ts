import type { Choice } from '../units.ts';

/** One procedure of the training catalogue: code of the national list, field of work, name. */
export interface TrainingProcedure {
  readonly code: string;
  readonly field: string;
  readonly name: string;
}

/** Fields of work (lĩnh vực). */
export const PROCEDURE_FIELDS: readonly Choice[] = [
  { value: 'HT', text: 'Hộ tịch' },
  { value: 'CT', text: 'Chứng thực' },
  { value: 'BTXH', text: 'Bảo trợ xã hội' },
  { value: 'NCC', text: 'Người có công' },
  { value: 'DD', text: 'Đất đai' },
];

/** Procedures by field of work; the codes are those of the national list where it has one. */
export const PROCEDURES: readonly TrainingProcedure[] = [
  { code: '1.001193', field: 'HT', name: 'Thủ tục đăng ký khai sinh' },
  { code: '1.000656', field: 'HT', name: 'Thủ tục đăng ký khai tử' },
  { code: '1.000894', field: 'HT', name: 'Thủ tục đăng ký kết hôn' },
  { code: '1.004873', field: 'HT', name: 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân' },
  { code: '2.000635', field: 'HT', name: 'Thủ tục cấp bản sao Trích lục hộ tịch' },
  {
    code: '2.000815',
    field: 'CT',
    name: 'Thủ tục chứng thực bản sao từ bản chính giấy tờ, văn bản',
  },
  { code: '2.000884', field: 'CT', name: 'Thủ tục chứng thực chữ ký trong các giấy tờ, văn bản' },
  { code: 'TH.BTXH.01', field: 'BTXH', name: 'Thực hiện trợ cấp xã hội hằng tháng' },
  { code: 'TH.BTXH.02', field: 'BTXH', name: 'Hỗ trợ chi phí mai táng' },
  { code: 'TH.NCC.01', field: 'NCC', name: 'Giải quyết chế độ trợ cấp thờ cúng liệt sĩ' },
  { code: 'TH.DD.01', field: 'DD', name: 'Hòa giải tranh chấp đất đai' },
];

/** A procedure by its code. @throws Error for an unknown code. */
export function expectProcedure(code: string): TrainingProcedure {
  const found = PROCEDURES.find((procedure) => procedure.code === code);
  if (found === undefined) throw new Error(`Expected a procedure with code "${code}".`);
  return found;
}
