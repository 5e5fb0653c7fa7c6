const SENTENCES = {
  'newer-version-opened':
    'Một Lần vừa được cập nhật ở cửa sổ khác. Hãy tải lại trang này rồi làm tiếp; cửa sổ này không ghi thêm gì nữa.',
  'newer-version-found':
    'Kho dữ liệu trên máy này thuộc bản Một Lần mới hơn. Hãy cập nhật hoặc tải lại tiện ích; bản cũ không mở kho để khỏi làm sai dữ liệu.',
  blocked:
    'Một cửa sổ khác đang giữ kho dữ liệu nên chưa nâng cấp được. Hãy đóng các cửa sổ Một Lần khác; việc sẽ tự chạy tiếp.',
  quota:
    'Ổ đĩa hoặc phần dung lượng dành cho trình duyệt đã đầy, dòng vừa rồi chưa được ghi. Hãy dọn bớt ổ đĩa rồi làm lại; dữ liệu cũ vẫn còn nguyên và vẫn đọc được.',
  closed:
    'Kho dữ liệu vừa bị đóng đột ngột, việc vừa rồi có thể chưa được ghi. Hãy tải lại trang này rồi kiểm tra dòng cuối; nếu còn lặp lại, khởi động lại trình duyệt.',
  unopenable:
    'Không mở được kho dữ liệu trên máy này. Hãy khởi động lại trình duyệt, đừng xóa dữ liệu duyệt web; nếu vẫn không được, báo người phụ trách máy.',
  'store-lost':
    'Kho dữ liệu trên máy này thiếu những dòng đã ghi trước đây. Hãy khôi phục từ bản sao lưu; nếu biết rõ vì sao mất, xác nhận để ghi tiếp từ đầu.',
  'marker-unwritable':
    'Không ghi được dấu đếm bên ngoài kho, nên nếu kho bị mất sẽ không được báo. Hãy kiểm tra dung lượng ổ đĩa.',
  'record-refused': 'Một dòng không đúng mẫu nên không được ghi. Hãy báo người phụ trách phần mềm.',
  'line-differs':
    'Một dòng nhật ký đã có trong kho nhưng nội dung khác. Dòng cũ được giữ nguyên; hãy báo người phụ trách phần mềm.',
  'settings-corrupt':
    'Một số thiết đặt bị hỏng nên được đưa về mặc định. Hãy mở trang thiết đặt và kiểm tra lại.',
  'feedback-unknown': 'Không có ý kiến nào mang mã này. Hãy kiểm tra lại mã trên giấy hẹn.',
  'pin-short': 'Mã PIN cần ít nhất 6 chữ số.',
  'pin-plain': 'Mã PIN này dễ đoán. Hãy chọn dãy số khác.',
  'pin-wrong': 'Mã PIN chưa đúng.',
  'pin-differs': 'Hai lần bấm mã PIN khác nhau. Hãy đặt lại.',
  'edition-unreadable': 'Không đọc được danh mục trong tệp này. Danh mục đang dùng giữ nguyên.',
  'feedback-step':
    'Ý kiến này vừa được xử lý ở cửa sổ khác nên chưa ghi gì. Hãy xem lại tình trạng rồi làm tiếp.',
  'feedback-file':
    'Tệp này không phải tệp phản ánh xuất từ kiosk hoặc đã hỏng. Chưa nhập gì; hãy xuất lại từ kiosk.',
  'answers-file':
    'Tệp này không phải tệp kết quả phản ánh xuất từ trang Văn phòng hoặc đã hỏng. Kiosk giữ kết quả đang có.',
  'answers-older':
    'Tệp này cũ hơn kết quả đang có trên kiosk nên không nhập. Hãy xuất lại từ trang Văn phòng.',
  'feedback-key-missing':
    'Máy này chưa có khóa nhận phản ánh. Hãy tạo khóa ở mục Phản ánh rồi đưa tệp đơn vị sang kiosk.',
  'feedback-key-other':
    'Tệp được mã hóa cho văn phòng khác nên không mở được ở đây. Hãy kiểm tra tệp đơn vị đang dùng ở kiosk.',
  'unit-profile':
    'Tệp này không phải tệp đơn vị của Một Lần hoặc đã hỏng. Kiosk giữ nguyên như cũ.',
  'source-address': 'Địa chỉ phải bắt đầu bằng https:// và không kèm tên, mật khẩu. Chưa lưu gì.',
  'office-info-file':
    'Tệp này không phải tệp thông tin nơi tiếp nhận hoặc đã hỏng. Kiosk giữ nguyên như cũ.',
  'picture-unreadable': 'Không đọc được ảnh này. Hãy chọn tệp JPG, PNG hoặc WebP.',
  'number-taken': 'Số này đã có trong sổ của năm. Hãy xem lại số, hoặc gạch bỏ dòng ghi nhầm.',
  'book-closed': 'Sổ của năm này đã khóa nên không ghi thêm được.',
  'passphrase-short':
    'Cụm mật khẩu cần ít nhất 8 ký tự. Hãy chọn cụm dài hơn, dễ nhớ với riêng mình.',
  'passphrase-wrong': 'Cụm mật khẩu chưa đúng. Hãy kiểm tra phím Caps Lock và bộ gõ rồi nhập lại.',
  'vault-wait': 'Nhập sai nhiều lần nên phải chờ. Hãy đợi hết thời gian rồi nhập lại.',
  'vault-missing': 'Máy này chưa tạo kho hồ sơ mã hóa. Hãy đặt cụm mật khẩu để tạo kho.',
  'vault-locked': 'Kho hồ sơ mã hóa đang khóa. Hãy mở khóa rồi làm lại.',
  'vault-exists': 'Máy này đã có kho hồ sơ mã hóa. Hãy mở kho bằng cụm mật khẩu đang dùng.',
  'vault-tampered':
    'Một dòng trong kho mã hóa đã bị sửa hoặc bị chuyển chỗ nên không đọc được. Hãy khôi phục dòng này từ bản sao lưu.',
  'purge-changed':
    'Có dòng vừa được sửa hoặc dùng đến nên chưa xóa gì. Hãy xem lại danh sách rồi làm lại.',
  'backup-unreadable':
    'Tệp này không phải bản sao lưu của Một Lần hoặc đã hỏng. Kho trên máy vẫn nguyên; hãy chọn bản sao lưu khác.',
  'backup-newer':
    'Bản sao lưu này do bản Một Lần mới hơn ghi. Hãy cập nhật tiện ích rồi khôi phục lại; kho trên máy vẫn nguyên.',
  'backup-secret-wrong':
    'Cụm mật khẩu hoặc khóa sao lưu không mở được tệp này, hoặc tệp đã hỏng. Kho trên máy vẫn nguyên.',
  'backup-passphrase-short': 'Cụm mật khẩu của tệp sao lưu cần ít nhất 12 ký tự.',
  'backup-vault-other':
    'Bản sao lưu thuộc kho khác. Hãy nhập cụm mật khẩu của kho lúc sao lưu để nhập các dòng mã hóa.',
  'backup-folder':
    'Không ghi được vào thư mục sao lưu. Hãy kiểm tra ổ đĩa, chọn lại thư mục và cho phép ghi.',
  'backup-forbidden':
    'Đến lúc tự sao lưu nhưng trình duyệt cần được cho phép lại thư mục. Hãy mở mục Sao lưu và bấm Ghi vào thư mục ngay.',
  'passphrase-differs': 'Hai lần nhập mật khẩu khác nhau. Hãy nhập lại.',
  'value-unfit': 'Giá trị mới không hợp với mục này. Hãy kiểm tra lại rồi ghi.',
  unknown: 'Kho dữ liệu gặp lỗi lạ, việc vừa rồi chưa được ghi. Hãy tải lại trang rồi làm lại.',
} as const;

export type StorageProblemKind = keyof typeof SENTENCES;

/** What went wrong with stored data: its kind, a plain Vietnamese sentence with what to do, and the cause. */
export interface StorageProblem {
  readonly kind: StorageProblemKind;
  readonly message: string;
  readonly cause?: unknown;
}

/** The one error of storage/: thrown to the caller, or handed to `onProblem` when nobody called. */
export class StorageError extends Error implements StorageProblem {
  override readonly name = 'StorageError';
  readonly kind: StorageProblemKind;

  /** `detail` is a Vietnamese sentence added after the usual one: a number of rows, the seconds to wait. */
  constructor(kind: StorageProblemKind, options: { cause?: unknown; detail?: string } = {}) {
    const { detail, ...rest } = options;
    super(detail === undefined ? SENTENCES[kind] : `${SENTENCES[kind]} ${detail}`, rest);
    this.kind = kind;
  }
}

/** Dexie tells a full disk as AbortError with the reason in `inner`, at any depth (STORAGE §1.5). */
function isQuota(error: unknown): boolean {
  if (!(error instanceof Error || error instanceof DOMException)) return false;
  return error.name === 'QuotaExceededError' || ('inner' in error && isQuota(error.inner));
}

const KIND_BY_NAME: Readonly<Record<string, StorageProblemKind>> = {
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'newer-version-found',
  MissingAPIError: 'unopenable',
  OpenFailedError: 'unopenable',
  UnknownError: 'unopenable',
};

/** Whatever Dexie or IndexedDB threw, as a StorageError that keeps it as `cause`. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  if (isQuota(error)) return new StorageError('quota', { cause: error });
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StorageError(KIND_BY_NAME[name] ?? 'unknown', { cause: error });
}
