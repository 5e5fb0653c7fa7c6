import { html } from 'lit';
import '../../components/qr-display/qr-display.ts';
import { printPaper } from './print-paper.ts';

/** Every mark of the language, small and large, where a poor printer closes them up. */
const MARKS = 'ă â ê ô ơ ư đ · ắ ằ ẳ ẵ ặ · ế ề ể ễ ệ · Ố Ồ Ổ Ỗ Ộ · Ứ Ừ Ử Ữ Ự';

/** Prints one page on which staff see whether the printer does what the slips and the wall ask of it. */
export function printTrial(version: string): Promise<void> {
  return printPaper(
    undefined,
    html`<h1>Trang in thử</h1>
      <p>${new Date().toLocaleString('vi-VN')}, bản ${version}</p>
      <p>Chữ phải rõ từng dấu:<br />${MARKS}</p>
      <qr-display
        lang="vi"
        data-theme="light"
        .value=${`In thử, bản ${version}`}
        words="In thử"
        heading="Quét thử mã này"
        hint="Điện thoại phải hiện ra chữ “In thử”."
      ></qr-display>`,
  );
}
