import { html } from 'lit';
import '../../components/edition-changes/edition-changes.ts';
import '../../components/poster-sheet/poster-sheet.ts';
import type { PaperSize } from '../../components/poster-sheet/print-page.ts';
import type { Edition, Procedure } from '../../domain/procedure.ts';
import { sayEditionDate } from '../../domain/procedure-facts.ts';
import { printPaper } from './print-paper.ts';

/** Prints the codes of `procedures` by field; `from` says whose they are and of which catalogue. */
export function printPosters(
  size: PaperSize,
  procedures: readonly Procedure[],
  from: string,
): Promise<void> {
  return printPaper(
    size,
    html`<poster-sheet
      lang="vi"
      data-theme="light"
      size=${size}
      office=${from}
      .procedures=${procedures}
    ></poster-sheet>`,
  );
}

/** Prints what became of the catalogue: mới, sửa đổi, bãi bỏ. */
export function printChanges(
  size: PaperSize,
  before: Edition,
  now: Edition,
  office: string,
): Promise<void> {
  return printPaper(
    size,
    html`<h1>Thay đổi danh mục thủ tục</h1>
      <p>${office}. Danh mục ${sayEditionDate(now.date)} so với ${sayEditionDate(before.date)}.</p>
      <edition-changes
        lang="vi"
        data-theme="light"
        .oldProcedures=${before.procedures}
        .newProcedures=${now.procedures}
      ></edition-changes>`,
  );
}
