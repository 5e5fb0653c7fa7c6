import type { Texts } from '../language.ts';
import type { FeedbackKind } from './feedback-draft.ts';

const vi = {
  title: 'Phản ánh, kiến nghị',
  missing: (count: number): string => `Còn ${count} chỗ cần ghi thêm, có đánh dấu bên dưới.`,
  about: 'Ông/bà muốn nói về việc gì?',
  kinds: {
    regulation: ['Về quy định, thủ tục', 'giấy tờ thừa, quy định khó làm, chưa hợp lý'],
    behaviour: ['Về cách làm việc', 'chậm, sách nhiễu, thiếu trách nhiệm, thái độ'],
    anonymous: ['Góp ý ẩn danh', 'không ghi tên; xã ghi nhận nhưng không trả lời riêng được'],
  } as Readonly<Record<FeedbackKind, readonly [name: string, about: string]>>,
  fullName: 'Họ và tên',
  contact: 'Số điện thoại hoặc địa chỉ',
  review: 'Xem lại trước khi gửi',
  elsewhere: 'Khiếu nại, tố cáo',
  elsewhereAdvice: 'có thủ tục riêng, không gửi ở đây. Ông/bà hỏi cán bộ tiếp công dân.',
  text: 'Nội dung',
  textHint: 'Việc gì, ở đâu, khi nào. Xin đừng ghi số căn cước, chuyện riêng của người khác.',
  consent:
    'Tôi đồng ý để UBND xã dùng họ tên và liên hệ trên chỉ để xử lý, trả lời ý kiến này. Tôi có thể yêu cầu xóa.',
  reviewTitle: 'Ông/bà xem lại',
  edit: 'Sửa lại',
  send: 'Gửi',
  sendAgain: 'Gửi lại',
  keeping: 'Đang ghi…',
  sending: 'Đang gửi…',
  problems: {
    kind: 'Ông/bà chọn một loại ý kiến.',
    textMissing: 'Ông/bà viết nội dung muốn nói.',
    textShort: 'Nội dung ngắn quá. Ông/bà viết thêm cho rõ việc.',
    textLong: (most: number): string => `Nội dung dài quá ${most} chữ. Ông/bà viết gọn lại.`,
    fullName: 'Ông/bà ghi họ và tên.',
    contact: 'Ông/bà ghi số điện thoại hoặc địa chỉ để xã trả lời.',
    consent: 'Ông/bà đánh dấu đồng ý, hoặc chọn "Góp ý ẩn danh" để không phải ghi tên.',
  },
  parts: {
    kind: 'Loại ý kiến',
    sender: 'Người gửi',
    nameless: 'Không ghi tên',
    contact: 'Liên hệ',
    consent: 'Cho dùng họ tên, liên hệ để trả lời',
    yes: 'Đồng ý',
    no: 'Không',
  },
  thanks: 'Cảm ơn ông/bà',
  kept: 'Ý kiến đã được ghi.',
  yourCode: 'Mã tra cứu của ông/bà:',
  code: (code: string): string => `Mã ${code}`,
  scanToKeep: 'Quét mã để giữ lại',
  scanHint: 'Hoặc chụp ảnh màn hình này. Đưa mã cho cán bộ khi muốn hỏi kết quả.',
  done: 'Xong, về trang đầu',
};

/** Every sentence of the form. */
export type FeedbackFormTexts = typeof vi;

/** What `<feedback-form>` says. */
export const FEEDBACK_FORM_TEXTS: Texts<FeedbackFormTexts> = {
  vi,
  en: async () => (await import('../english.ts')).english.feedbackForm,
};
