import { sayEditionDate } from '../../domain/procedure-facts.ts';
import type { Texts } from '../language.ts';
import { asPublished } from '../put-fact.ts';

const vi = {
  opening: 'Đang mở danh mục thủ tục…',
  noneChosen: 'Chưa chọn thủ tục nào.',
  unknownCode: (code: string): string => `Danh mục không có thủ tục mã ${code}.`,
  code: (code: string): string => `Mã ${code}`,
  dataOf: (date: string): string => `dữ liệu ${sayEditionDate(date)}`,
  date: sayEditionDate,
  staleOf: 'Thông tin này của',
  staleAdvice: 'có thể đã thay đổi. Ông/bà hỏi lại cán bộ trước khi chuẩn bị giấy tờ.',
  unverified: 'Thủ tục này chưa được đối chiếu với danh mục chính thức nên chưa có mã.',
  onlyIn: 'Chỉ áp dụng ở',
  time: 'Bao lâu',
  fee: 'Lệ phí',
  place: 'Nộp ở đâu',
  papers: 'Giấy tờ cần mang',
  noChecklist: 'Chưa có danh sách giấy tờ bằng lời dễ hiểu cho thủ tục này.',
  paperCount: (count: number): string =>
    `Cổng Dịch vụ công liệt kê ${count} loại giấy tờ, tùy trường hợp.`,
  scanOrAsk: 'Ông/bà quét mã bên dưới hoặc hỏi cán bộ tại quầy.',
  ask: 'Ông/bà hỏi cán bộ tại quầy.',
  checked: (source: string): string => `Theo ${source}, đã đối chiếu với công bố của xã.`,
  unchecked: (source: string): string => `Soạn theo ${source}, chưa đối chiếu với công bố của xã.`,
  scanToFile: 'Quét mã để xem và nộp trên điện thoại',
  scanToRead: 'Quét mã để xem trên điện thoại',
  details: 'Căn cứ pháp lý và chi tiết',
  fullName: 'Tên đầy đủ',
  authority: 'Cơ quan thực hiện',
  decision: 'Quyết định công bố',
  dataDate: 'Ngày dữ liệu',
  dataFrom: (date: string): string => `${sayEditionDate(date)}, theo Cổng Dịch vụ công quốc gia`,
  publishedTime: 'Thời hạn như công bố',
  publishedFee: 'Lệ phí như công bố',
  legalBasis: 'Căn cứ pháp lý',
  fact: asPublished,
};

/** Every sentence of the element. */
export type ProcedureDetailTexts = typeof vi;

/** What `<procedure-detail>` says; what is published about a procedure stays as it is published. */
export const PROCEDURE_DETAIL_TEXTS: Texts<ProcedureDetailTexts> = {
  vi,
  en: async () => (await import('../english.ts')).english.procedureDetail,
};
