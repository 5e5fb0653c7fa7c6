import type { Words } from './language.ts';

/** What a person who does not see, or has no mouse, finds in an element. */
export interface ElementNotes {
  readonly accessibility: Words;
  readonly keyboard: Words;
}

const BUTTONS: Words = {
  vi: '`Tab` tới từng nút, `Enter` hoặc phím cách để bấm.',
  en: '`Tab` reaches each button, `Enter` or Space presses it.',
};

const NONE: Words = {
  vi: 'Không có gì để bấm: không chiếm lượt `Tab` nào.',
  en: 'There is nothing to press: it takes no `Tab` stop.',
};

/** By tag, in the order of the menu; what is said here of roles and focus is what the element's source does. */
export const NOTES: Readonly<Record<string, ElementNotes>> = {
  'procedure-finder': {
    accessibility: {
      vi: 'Chọn thủ tục thì con trỏ tới nút quay lại; quay lại thì con trỏ về ô tìm.',
      en: 'Choosing a procedure moves the focus to the way back; going back moves it to the search box.',
    },
    keyboard: BUTTONS,
  },
  'procedure-list': {
    accessibility: {
      vi: 'Ô tìm nằm trong vùng `role="search"`; số kết quả đọc lên qua `role="status"`. Mọi dòng là nút thật.',
      en: 'The box stands in a `role="search"` region; the number of results is read through `role="status"`. Every row is a real button.',
    },
    keyboard: BUTTONS,
  },
  'procedure-detail': {
    accessibility: {
      vi: 'Cảnh báo (dữ liệu cũ, chưa đối chiếu) là `role="note"` đứng trước nội dung; phần luật gập trong `details` của trình duyệt.',
      en: 'Warnings (old data, unchecked) are a `role="note"` before the content; the law is folded into the browser’s own `details`.',
    },
    keyboard: {
      vi: '`Tab` tới các ô đánh dấu giấy tờ và phần gập; phím cách để đánh dấu, để mở.',
      en: '`Tab` reaches the boxes beside the papers and the folded part; Space ticks and opens.',
    },
  },
  'qr-display': {
    accessibility: {
      vi: 'Mã là một hình có tên; địa chỉ luôn có bằng chữ bên cạnh, cho người không quét được.',
      en: 'The code is an image with a name; the address always stands beside it in words, for who cannot scan.',
    },
    keyboard: NONE,
  },
  'office-info': {
    accessibility: {
      vi: 'Đang mở hay đóng cửa nói bằng chữ kèm hình; số điện thoại là đường dẫn gọi được.',
      en: 'Open or shut is said in words beside a pictogram; phone numbers are links that call.',
    },
    keyboard: {
      vi: '`Tab` tới từng số điện thoại.',
      en: '`Tab` reaches each phone number.',
    },
  },
  'feedback-form': {
    accessibility: {
      vi: 'Mỗi ô có nhãn trong cùng shadow root; lỗi gắn với ô bằng `aria-describedby` và `aria-invalid`. Sang bước mới thì tiêu đề được đọc.',
      en: 'Each box has its label in the same shadow root; a problem is tied to its box by `aria-describedby` and `aria-invalid`. Each step moves the focus to its heading.',
    },
    keyboard: {
      vi: '`Tab` qua các ô; mũi tên chọn loại ý kiến; `Enter` trong ô một dòng là xem lại. Thiếu ô nào, con trỏ tới ô ấy.',
      en: '`Tab` walks the boxes; arrows choose the kind; `Enter` in a one-line box reviews. Where something is missing the cursor goes there.',
    },
  },
  'feedback-status': {
    accessibility: {
      vi: 'Kết quả nằm trong vùng `role="status"`: đọc lên khi có, không cướp con trỏ.',
      en: 'The answer stands in a `role="status"` region: it is read when it comes and does not take the focus.',
    },
    keyboard: {
      vi: 'Gõ mã rồi `Enter`.',
      en: 'Type the code, then `Enter`.',
    },
  },
  'satisfaction-rating': {
    accessibility: {
      vi: 'Ba mức là ba nút chọn trong một `fieldset` mang câu hỏi; khuôn mặt luôn kèm chữ; lỗi là `role="alert"`.',
      en: 'The levels are three radio buttons in a `fieldset` that carries the question; faces always come with words; a problem is a `role="alert"`.',
    },
    keyboard: {
      vi: 'Mũi tên đổi mức, `Tab` tới lý do và nút gửi.',
      en: 'Arrows change the level, `Tab` goes to the reasons and the button.',
    },
  },
  'vietnamese-keyboard': {
    accessibility: {
      vi: 'Một vùng có tên; mỗi phím có tên đọc được, phím hoa có `aria-pressed`. Không lấy con trỏ khỏi ô đang gõ.',
      en: 'A named region; each key has a name, shift has `aria-pressed`. It never takes the focus from the box.',
    },
    keyboard: {
      vi: 'Không có lượt `Tab`: người có bàn phím thật gõ phím thật, và bàn phím này tự ẩn.',
      en: 'No `Tab` stop: whoever has real keys types on them, and this one goes away.',
    },
  },
  'poster-sheet': {
    accessibility: {
      vi: 'Mỗi mã QR là một hình có tên: thủ tục nào, dẫn tới đâu. Nút in không có trên giấy.',
      en: 'Each QR code is an image with a name: which procedure, and where it leads. The button is not printed.',
    },
    keyboard: BUTTONS,
  },
  'edition-changes': {
    accessibility: {
      vi: 'Tiêu đề và danh sách thật; mới, sửa đổi, bãi bỏ đều có chữ, không chỉ có màu.',
      en: 'Real headings and lists; new, changed and gone are said in words, not by colour alone.',
    },
    keyboard: NONE,
  },
};
