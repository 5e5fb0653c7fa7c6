import { readFileSync } from 'node:fs';
import { FIRST_UNIT } from '../../kiosk/unit.ts';
import { writeUnitFile } from '../../storage/unit-profile.ts';

/** A file as it is given to a page's file box. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const json = (name: string, content: unknown): Upload => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

const LONG_NAME = 'UBND xã Nguyên Giáp, thành phố Hải Phòng';

/** A unit without the office's key, under a long name. */
export const UNIT_FILE: Upload = json(
  'don-vi-kiosk.json',
  writeUnitFile({
    ...FIRST_UNIT,
    office: 'Trung tâm Phục vụ hành chính công',
    name: LONG_NAME,
  }),
);

const officer = (name: string, role: string, counter: string): object => ({ name, role, counter });

/** What an office may say of itself, with the longest names one meets; the people are made up. */
export const LONG_OFFICE: Upload = json('noi-tiep-nhan.json', {
  name: LONG_NAME,
  address: 'Thôn An Bình, xã Nguyên Giáp, thành phố Hải Phòng',
  phone: '0225 000 0001',
  counters: [
    {
      name: 'Quầy 1',
      serves: 'Hộ tịch, chứng thực, nuôi con nuôi',
      where: 'bên trái cửa vào, cạnh bàn viết',
    },
    {
      name: 'Quầy 2',
      serves: 'Đất đai, xây dựng, tài nguyên và môi trường, nông nghiệp, phòng chống thiên tai',
    },
  ],
  officers: [
    officer('Tôn Nữ Hoàng Nguyễn Thị Phương Khuyên Thử', 'Công chức Tư pháp – Hộ tịch', 'Quầy 1'),
    officer('Nguyễn Văn Mẫu', 'Công chức Địa chính – Nông nghiệp – Xây dựng và Môi trường', ''),
  ],
  fees: [
    { name: 'Chứng thực bản sao từ bản chính', amount: '2.000 đồng/trang, từ trang thứ ba 1.000' },
    { name: 'Đăng ký khai sinh', amount: 'Miễn phí nếu đúng hạn' },
  ],
  rules: [
    'Lấy số, ngồi chờ đến lượt; người già, phụ nữ mang thai, người khuyết tật được gọi trước.',
    'Không hút thuốc trong phòng.',
  ],
  complaints: [
    {
      name: 'Đường dây nóng của Chủ tịch UBND xã',
      phone: '0900 000 003',
      email: 'phan-anh-kien-nghi@nguyen-giap.vi-du.invalid',
    },
  ],
});

type Row = Readonly<Record<string, unknown>>;

function changeCatalogue(): readonly Row[] {
  const path = new URL('../../catalogue/commune-2026.json', import.meta.url);
  const [first, second, ...rest] = JSON.parse(readFileSync(path, 'utf8')) as readonly Row[];
  const added = { ...second, code: '9.999901', name: 'Thủ tục thử, mới có trong tệp này' };
  return [{ ...first, fee: '3.000 đồng' }, added, ...rest.slice(2)];
}

/** The built catalogue with one procedure new, one changed and some gone. */
export const NEW_CATALOGUE: Upload = json('danh-muc.json', changeCatalogue());
