import type { Texts } from '../language.ts';
import { asPublished } from '../put-fact.ts';

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
  fact: asPublished,
  /** A field's name beside its official one, for who does not read Vietnamese. */
  fieldName: (_slug: string): string | undefined => undefined,
};

/** Every sentence of the element. */
export type ProcedureListTexts = typeof vi;

/** What `<procedure-list>` says; names of procedures and fields stay as they are published. */
export const PROCEDURE_LIST_TEXTS: Texts<ProcedureListTexts> = {
  vi,
  en: async () => (await import('../english.ts')).english.procedureList,
};
