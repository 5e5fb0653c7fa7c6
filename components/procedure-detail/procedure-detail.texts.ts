import { sayEditionDate } from '../../domain/procedure-facts.ts';
import type { Texts } from '../language.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 'July 2026' for an edition's date `2026-07`. */
function putEditionDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date);
  const month = MONTHS[Number(parts?.[2] ?? 0) - 1]; // An undated edition.
  if (parts === null || month === undefined) return 'an unknown date';
  const day = parts[3] === undefined ? '' : `${Number(parts[3])} `;
  return `${day}${month} ${parts[1]}`;
}

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
};

/** What `<procedure-detail>` says; what is published about a procedure stays as it is published. */
export const PROCEDURE_DETAIL_TEXTS: Texts<typeof vi> = {
  vi,
  en: {
    opening: 'Opening the list of procedures…',
    noneChosen: 'No procedure chosen yet.',
    unknownCode: (code) => `There is no procedure with the code ${code}.`,
    code: (code) => `Code ${code}`,
    dataOf: (date) => `data of ${putEditionDate(date)}`,
    date: putEditionDate,
    staleOf: 'This information is of',
    staleAdvice: 'and may have changed. Please ask an officer before you prepare papers.',
    unverified: 'This procedure was not yet compared with the official list, so it has no code.',
    onlyIn: 'Only in:',
    time: 'How long',
    fee: 'Fee',
    place: 'Where to file',
    papers: 'Papers to bring',
    noChecklist: 'There is no list of papers in plain words for this procedure yet.',
    paperCount: (count) =>
      `The national portal lists ${count} ${count === 1 ? 'paper' : 'papers'}, depending on the case.`,
    scanOrAsk: 'Scan the code below or ask at the counter.',
    ask: 'Please ask at the counter.',
    checked: (source) => `From ${source}, compared with what the commune published.`,
    unchecked: (source) => `From ${source}, not yet compared with what the commune published.`,
    scanToFile: 'Scan to read and file on your phone',
    scanToRead: 'Scan to read on your phone',
    details: 'Legal basis and details',
    fullName: 'Full name',
    authority: 'Authority',
    decision: 'Published by decision',
    dataDate: 'Date of the data',
    dataFrom: (date) => `${putEditionDate(date)}, from the national public service portal`,
    publishedTime: 'Time as published',
    publishedFee: 'Fee as published',
    legalBasis: 'Legal basis',
  },
};
