import { countEnglish, say, speak } from '../language.ts';

/** What the vault's door says. */
export const VAULT_TEXTS = speak({
  newTitle: { vi: 'Đặt mật khẩu cho kho', en: 'Set a passphrase for the vault' },
  newBody: {
    vi: 'Kho giữ dữ kiện để in sổ, mã hóa trên máy này. Quên mật khẩu thì chỉ mở lại được bằng khóa khôi phục, in ở trang Văn phòng, mục Kho.',
    en: 'The vault keeps the facts the books are printed from, encrypted on this machine. If the passphrase is forgotten, only the recovery key opens it; print it on the Office page, under Kho.',
  },
  newLabel: { vi: 'Mật khẩu, ít nhất 8 ký tự', en: 'Passphrase, at least 8 characters' },
  create: { vi: 'Tạo kho', en: 'Create the vault' },
  lockedTitle: { vi: 'Kho đang khóa', en: 'The vault is locked' },
  lockedBody: { vi: 'Vẫn đọc, điền và đếm được.', en: 'Reading, filling and counting go on.' },
  lockedLabel: { vi: 'Mật khẩu, hoặc khóa khôi phục', en: 'Passphrase, or recovery key' },
  unlock: { vi: 'Mở khóa', en: 'Unlock' },
  openTitle: { vi: 'Kho đang mở', en: 'The vault is open' },
  lock: { vi: 'Khóa ngay', en: 'Lock now' },
  opening: { vi: 'Đang mở…', en: 'Opening…' },
});

export const sayLocksAfter = (minutes: number): string =>
  say({
    vi: `Tự khóa sau ${minutes} phút không dùng.`,
    en: `Locks by itself after ${countEnglish(minutes, 'minute')} unused.`,
  });

/** How many captures wait until the vault is opened. */
export const sayWaiting = (count: number): string =>
  count === 0
    ? say({
        vi: 'Không có hồ sơ nào chờ vào kho.',
        en: 'No dossier waits to go into the vault.',
      })
    : say({
        vi: `${count} lần đọc đang chờ vào kho.`,
        en: `${countEnglish(count, 'capture waits', 'captures wait')} to go into the vault.`,
      });
