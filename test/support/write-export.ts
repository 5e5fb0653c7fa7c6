import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { GOLDEN_YEAR, inventDossiers } from './invent-year.ts';

const vietnamese = (day: string): string => day.split('-').toReversed().join('/');

/** The golden year as an export of the one-stop system would list it. */
export async function writeGoldenExport(folder: string): Promise<string> {
  const heads = [
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
  ];
  const rows = inventDossiers(GOLDEN_YEAR).map((one, at) => [
    at + 1,
    one.code,
    one.field,
    `Nguyễn Văn Thử ${at}`,
    one.channel === 'online' ? 'Trực tuyến' : 'Trực tiếp',
    at % 2 === 0
      ? `${vietnamese(one.received)} 08:30`
      : { value: new Date(one.received), format: 'dd/mm/yyyy' },
    vietnamese(one.due),
    one.finished === undefined ? null : vietnamese(one.finished),
    one.finished === undefined ? 'Đang xử lý' : 'Đã trả kết quả',
    one.papersDigitised ? 'Có' : 'Không',
    one.resultDigitised ? 'x' : null,
  ]);
  const path = join(folder, 'danh-sach-2023.xlsx');
  await writeExcelFile([
    [{ value: 'DANH SÁCH HỒ SƠ NĂM 2023', columnSpan: 6 }],
    [],
    heads,
    ...rows,
  ]).toFile(path);
  return path;
}
