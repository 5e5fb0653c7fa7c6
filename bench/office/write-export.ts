import writeExcelFile from 'write-excel-file/node';
import { inventDossiers } from './invent-data.ts';

const HEADS = [
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

const vietnamese = (day: string): string => day.split('-').toReversed().join('/');

/** An export of the one-stop system: invented dossiers received in ten years. */
export async function writeExport(path: string, seed: number, count: number): Promise<void> {
  const rows = inventDossiers(seed, count).map(
    ({ code, field, isDirect, received, due, finished }, at) => [
      code,
      field,
      `Nguyễn Văn Thử ${at}`,
      isDirect ? 'Trực tiếp' : 'Trực tuyến',
      vietnamese(received),
      vietnamese(due),
      finished === undefined ? null : vietnamese(finished),
      finished === undefined ? 'Đang xử lý' : 'Đã trả kết quả',
      'Có',
      finished === undefined ? null : 'x',
    ],
  );
  await writeExcelFile([HEADS, ...rows]).toFile(path);
}
