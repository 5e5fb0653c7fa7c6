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
  textHint: 'Việc gì, ở đâu, khi nào. Xin đừng ghi số căn cước hay thông tin riêng của người khác.',
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
  en: {
    title: 'Feedback and suggestions',
    missing: (count) =>
      `${count} ${count === 1 ? 'place needs' : 'places need'} more; they are marked below.`,
    about: 'What is it about?',
    kinds: {
      regulation: ['A rule or procedure', 'needless papers, rules that are hard or unreasonable'],
      behaviour: ['How someone acted', 'slow, harassing, careless, rude'],
      anonymous: [
        'A remark without a name',
        'no name is kept; the commune notes it but cannot answer you',
      ],
    },
    fullName: 'Full name',
    contact: 'Phone number or address',
    review: 'Read it again before sending',
    elsewhere: 'Complaints and denunciations',
    elsewhereAdvice:
      'have a procedure of their own and are not sent here. Please ask the officer who receives citizens.',
    text: 'Your words',
    textHint: 'What, where, when. Please write no ID number and no private data of other people.',
    consent:
      'I agree that the commune uses my name and contact only to handle and answer this. I can ask for them to be deleted.',
    reviewTitle: 'Please read it again',
    edit: 'Change',
    send: 'Send',
    sendAgain: 'Send again',
    keeping: 'Saving…',
    sending: 'Sending…',
    problems: {
      kind: 'Please choose what it is about.',
      textMissing: 'Please write what you want to say.',
      textShort: 'This is too short. Please write a little more.',
      textLong: (most) => `This is longer than ${most} characters. Please shorten it.`,
      fullName: 'Please write your full name.',
      contact: 'Please write a phone number or address, so that you can be answered.',
      consent: 'Please tick that you agree, or choose “A remark without a name”.',
    },
    parts: {
      kind: 'About',
      sender: 'From',
      nameless: 'No name',
      contact: 'Contact',
      consent: 'May use name and contact to answer',
      yes: 'Agreed',
      no: 'No',
    },
    thanks: 'Thank you',
    kept: 'Your words are kept.',
    yourCode: 'Your code to ask by:',
    code: (code) => `Code ${code}`,
    scanToKeep: 'Scan to keep it',
    scanHint: 'Or take a picture of this screen. Show the code when you ask what became of it.',
    done: 'Done, to the first screen',
  },
};
