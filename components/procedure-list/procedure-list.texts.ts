import type { Texts } from '../language.ts';

const vi = {
  opening: 'Đang mở danh mục thủ tục…',
  question: 'Ông/Bà cần làm thủ tục gì?',
  clear: 'Xóa',
  mostUsed: 'Nhiều người cần nhất',
  allFields: 'Tất cả lĩnh vực',
  showFields: (count: number): string => `Xem đủ ${count} lĩnh vực`,
  procedures: (count: number): string => `${count} thủ tục`,
  field: 'Lĩnh vực',
  emptyField: 'Danh mục này không có thủ tục nào trong lĩnh vực.',
  searching: 'Đang tìm…',
  found: (count: number): string => `${count} kết quả`,
  nearest: (count: number): string => `${count} kết quả gần nhất`,
  notFound: 'Chưa tìm thấy thủ tục như ông/bà gõ.',
  notFoundAdvice: 'Ông/bà thử gõ ngắn hơn, chọn một lĩnh vực bên dưới, hoặc hỏi cán bộ tại quầy.',
  onlyIn: (scope: string): string => `chỉ ở ${scope}`,
  code: (code: string): string => `mã ${code}`,
  noCode: 'mã chưa đối chiếu',
};

/** What `<procedure-list>` says; names of procedures and fields stay as they are published. */
export const PROCEDURE_LIST_TEXTS: Texts<typeof vi> = {
  vi,
  en: {
    opening: 'Opening the list of procedures…',
    question: 'What do you need to do?',
    clear: 'Clear',
    mostUsed: 'Most people come for',
    allFields: 'All fields',
    showFields: (count) => `Show all ${count} fields`,
    procedures: (count) => (count === 1 ? '1 procedure' : `${count} procedures`),
    field: 'Field',
    emptyField: 'There is no procedure in this field.',
    searching: 'Searching…',
    found: (count) => (count === 1 ? '1 result' : `${count} results`),
    nearest: (count) => `The nearest ${count} results`,
    notFound: 'Nothing found for what you typed.',
    notFoundAdvice:
      'Type fewer words (in Vietnamese), choose a field below, or ask at the counter.',
    onlyIn: (scope) => `only in: ${scope}`,
    code: (code) => `code ${code}`,
    noCode: 'code not checked yet',
  },
};
