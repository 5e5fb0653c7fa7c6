import { asPublished, type PutFact } from '../put-fact.ts';
import type { Texts } from '../language.ts';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

const vi = {
  notInfo: 'Tệp thông tin của xã không đọc được. Ông/bà gọi điện hoặc hỏi cán bộ.',
  open: (until: string): string => `Đang mở cửa đến ${until}`,
  again: (time: string, days: number, weekday: number): string => {
    const day = days === 1 ? ' ngày mai' : ` ${WEEKDAYS[weekday]}`;
    return `Đang đóng cửa, mở lại ${time}${days === 0 ? '' : day}`;
  },
  shut: 'Đang đóng cửa, xem thông báo của xã',
  weekdays: WEEKDAYS as readonly string[],
  closedDays: 'Ngày nghỉ',
  phone: 'Điện thoại',
  email: 'Thư điện tử',
  counters: 'Các quầy',
  map: 'Sơ đồ các quầy. Từng quầy có ghi bằng chữ bên dưới.',
  officers: 'Người phục vụ',
  photo: (name: string): string => `Ảnh ${name}`,
  fees: 'Phí, lệ phí',
  amount: (says: string): PutFact => asPublished({ says }),
  rules: 'Nội quy',
  complaints: 'Phản ánh về thái độ, cách làm việc',
};

/** Every sentence of the office's page. */
export type OfficeInfoTexts = typeof vi;

/** What `<office-info>` says. */
export const OFFICE_INFO_TEXTS: Texts<OfficeInfoTexts> = {
  vi,
  en: async () => (await import('../english.ts')).english.officeInfo,
};
