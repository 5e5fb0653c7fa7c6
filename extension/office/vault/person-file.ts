import { formatDay, localDay } from '../../../domain/day.ts';
import { formatFactValue } from '../../../domain/fact-value.ts';
import type { PersonData, PersonDossier } from '../../../domain/person-data.ts';
import { fieldLabel, subjectLabel } from '../../../domain/vocabulary.ts';

/** Who hands the data out, and when. */
export interface PersonFileHead {
  readonly unit: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

function escapeHtml(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!);
}

function writeRow(cells: readonly string[], tag: 'td' | 'th' = 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
}

function writeDay(instant: string): string {
  return formatDay(localDay(new Date(instant)));
}

function writeDossier({ code, receivedDate, facts, corrections }: PersonDossier): string {
  const title = code === undefined ? 'Hồ sơ chưa có mã' : `Hồ sơ ${code}`;
  const received = receivedDate === undefined ? '' : `, tiếp nhận ${formatDay(receivedDate)}`;
  const rows = facts.map(({ subject, field, value, source }) =>
    writeRow([
      subjectLabel(subject),
      fieldLabel(field),
      formatFactValue(value),
      source.system,
      writeDay(source.at),
    ]),
  );
  const changes = corrections.map(({ subject, field, from, to, reason, at }) =>
    writeRow([
      `${subjectLabel(subject)}: ${fieldLabel(field)}`,
      formatFactValue(from),
      formatFactValue(to),
      reason,
      writeDay(at),
    ]),
  );
  const history =
    changes.length === 0
      ? ''
      : `<h3>Đã đính chính</h3><table>${writeRow(['Mục', 'Giá trị cũ', 'Giá trị mới', 'Lý do', 'Ngày'], 'th')}${changes.join('')}</table>`;
  return `<h2>${escapeHtml(title + received)}</h2><table>${writeRow(['Vai trong hồ sơ', 'Mục', 'Giá trị', 'Đọc từ', 'Ngày đọc'], 'th')}${rows.join('')}</table>${history}`;
}

/** One person's data to read and print: a page without scripts, links or anything loaded from elsewhere. */
export function writePersonHtml(person: PersonData, { unit, madeAt }: PersonFileHead): string {
  const from = unit === '' ? '' : ` do ${escapeHtml(unit)} lưu giữ`;
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Dữ liệu cá nhân</title>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.5 'Be Vietnam Pro', Arial, sans-serif; }
table { width: 100%; border-collapse: collapse; } th, td { padding: 4px 8px; border: 1px solid #777; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
</style>
<h1>Dữ liệu cá nhân${from}</h1>
<p>Số định danh ${escapeHtml(person.idNumber)}. Lập ngày ${writeDay(madeAt)} theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.</p>
${person.dossiers.map(writeDossier).join('\n')}
</html>
`;
}

/** The same for another program. */
export function writePersonJson(person: PersonData, { unit, madeAt }: PersonFileHead): string {
  return JSON.stringify({ format: 'mot-lan-person', version: 1, madeAt, unit, ...person }, null, 2);
}
