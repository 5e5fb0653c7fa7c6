import { countEnglish, say, speak } from '../language.ts';

/** What the panel says besides its lists of facts and rows. */
export const TEXTS = speak({
  title: { vi: 'Một Lần', en: 'Một Lần' },
  slogan: { vi: 'Nhập một lần, dùng ở mọi hệ thống', en: 'Typed once, used in every system' },
  parts: { vi: 'Phần', en: 'Parts' },
  language: { vi: 'English', en: 'Tiếng Việt' },
  keys: { vi: 'Phím tắt', en: 'Keys' },
  promise: {
    vi: 'Không tự bấm Lưu hay Gửi. Hoàn tác được cả lượt.',
    en: 'Never presses Save or Send. The whole run can be undone.',
  },
  noCode: { vi: 'Hồ sơ chưa có mã', en: 'Dossier without a code yet' },
  due: { vi: 'hẹn trả', en: 'due' },
  duePast: { vi: 'đã qua ngày hẹn trả', en: 'was due' },
  emptyTitle: { vi: 'Chưa có hồ sơ', en: 'No dossier yet' },
  emptyBody: {
    vi: 'Mở hồ sơ ở hệ thống đang có dữ liệu, rồi bấm Alt+Shift+L hoặc nút Một Lần trên thanh công cụ.',
    en: 'Open the dossier in the system that has its data, then press Alt+Shift+L or the Một Lần button on the toolbar.',
  },
  nothingFound: {
    vi: 'Trang này không có ô hay dòng dữ liệu nào đọc được. Nếu hồ sơ mở trong cửa sổ khác, hãy chuyển sang cửa sổ đó rồi đọc lại.',
    en: 'Nothing on this page can be read. If the dossier is open in another window, go there and read again.',
  },
  notOpen: {
    vi: 'Chưa được phép đọc trang này. Hãy bấm nút Một Lần trên thanh công cụ của trình duyệt, hoặc Alt+Shift+L.',
    en: 'This page may not be read yet. Press the Một Lần button on the browser’s toolbar, or Alt+Shift+L.',
  },
  offerSystem: {
    vi: 'Dùng hệ thống này hằng ngày? Thêm nó để lần sau đọc được ngay, khỏi bấm nút trên thanh công cụ.',
    en: 'Do you use this system every day? Add it, and next time it is read at once, without the toolbar button.',
  },
  forbidden: {
    vi: 'Trình duyệt không cho tiện ích nào đọc trang này. Hãy mở trang hồ sơ rồi thử lại.',
    en: 'The browser lets no extension read this page. Open the dossier’s page and try again.',
  },
  addSystem: { vi: 'Thêm hệ thống này', en: 'Add this system' },
  records: { vi: 'Danh sách hồ sơ', en: 'List of dossiers' },
  chooseRecord: {
    vi: 'Trang này liệt kê nhiều hồ sơ. Chọn hồ sơ đang làm:',
    en: 'This page lists several dossiers. Choose the one in hand:',
  },
  noteRecords: { vi: 'Ghi nhớ cả danh sách', en: 'Note the whole list' },
  notedWithout: {
    vi: 'Chỉ mã hồ sơ, thủ tục và ngày; không ghi họ tên hay số giấy tờ.',
    en: 'Only codes, procedures and dates; no names and no numbers of papers.',
  },
  closedFrame: {
    vi: 'Trang này có một khung chưa được đọc, của',
    en: 'This page has a frame that was not read, of',
  },
  addFrame: { vi: 'Thêm nơi này và đọc lại', en: 'Add this place and read again' },
  tooManyControls: {
    vi: 'Trang này có quá nhiều ô: chỉ phần đầu được đọc, phần sau xin tự điền.',
    en: 'This page has too many boxes: only the first ones were read, please fill the others yourself.',
  },
  tooManyRecords: {
    vi: 'Danh sách dài quá: chỉ 500 dòng đầu được đọc. Hãy lọc bớt hoặc sang trang sau.',
    en: 'The list is too long: only its first 500 rows were read. Filter it, or go to its next page.',
  },
  capture: { vi: 'Đọc trang này', en: 'Read this page' },
  preview: { vi: 'Xem trước việc điền', en: 'Preview the filling' },
  stop: { vi: 'Dừng', en: 'Stop' },
  undo: { vi: 'Hoàn tác cả lượt', en: 'Undo the whole run' },
  takeFacts: { vi: 'Lấy vào hồ sơ', en: 'Take into the dossier' },
  newDossier: { vi: 'Hồ sơ mới', en: 'New dossier' },
  reading: { vi: 'Đang đọc trang…', en: 'Reading the page…' },
  planning: { vi: 'Đang xem ô nào điền được…', en: 'Seeing which boxes can be filled…' },
  filling: { vi: 'Đang điền và đọc lại từng ô…', en: 'Filling and reading back each box…' },
  statistics: { vi: 'Thống kê', en: 'Figures' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  vault: { vi: 'Kho', en: 'Vault' },
  office: { vi: 'Văn phòng', en: 'Office' },
  unexpected: {
    vi: 'Có lỗi ngoài dự tính, việc vừa rồi có thể chưa xong. Hãy đọc lại trang và xem từng dòng trước khi điền tiếp.',
    en: 'Something unexpected happened, the last step may be unfinished. Read the page again and check each row before filling on.',
  },
  seeFacts: { vi: 'Xem dữ kiện', en: 'See the facts' },
  readAgain: { vi: 'Đọc lại trang', en: 'Read again' },
  done: { vi: 'Xong, về hồ sơ', en: 'Done, to the dossier' },
  undone: { vi: 'Đã hoàn tác', en: 'Undone' },
  takeBack: { vi: 'Lấy lại hồ sơ vừa cất', en: 'Take back the dossier just put away' },
  acceptLoss: { vi: 'Đã biết, ghi tiếp', en: 'Known, go on' },
  written: { vi: 'đã ghi', en: 'written' },
  putBack: { vi: 'đã trả lại', en: 'put back' },
  changedBack: { vi: 'trang đổi lại', en: 'changed back' },
  refused: { vi: 'không nhận', en: 'refused' },
  notWritten: { vi: 'chưa ghi', en: 'not written' },
  leftAlone: { vi: 'để nguyên', en: 'left alone' },
  sourceConflicts: { vi: 'mâu thuẫn giữa các nguồn', en: 'in conflict between the sources' },
});

/** The press that writes: 'Điền 12 ô'. */
export const sayFill = (count: number): string =>
  say({ vi: `Điền ${count} ô`, en: `Fill ${countEnglish(count, 'box', 'boxes')}` });

/** What the page in view has and the dossier lacks. */
export const sayNews = (count: number): string =>
  say({
    vi: `Trang này có ${count} dữ kiện hồ sơ chưa có.`,
    en: `This page has ${countEnglish(count, 'fact')} the dossier lacks.`,
  });

export const countRecords = (count: number): string =>
  say({
    vi: `${count} hồ sơ trên trang này`,
    en: `${countEnglish(count, 'dossier')} on this page`,
  });

/** How many dossiers of a list were new and are noted now. */
export const sayNoted = (count: number): string =>
  say({
    vi: `Đã ghi nhớ, ${count} hồ sơ mới.`,
    en: `Noted, ${countEnglish(count, 'new dossier')}.`,
  });

export const countBoxes = (count: number): string =>
  say({ vi: `${count} ô`, en: countEnglish(count, 'box', 'boxes') });

export const countFacts = (count: number): string =>
  say({ vi: `${count} dữ kiện`, en: countEnglish(count, 'fact') });
