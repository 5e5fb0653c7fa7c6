import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Period } from '../domain/day.ts';
import type { JournalEvent } from '../domain/event.ts';
import type { ImportReading, RowNote } from '../domain/import/read-dossiers.ts';
import { formatCount } from '../domain/percentage.ts';
import { FORM_06A_COLUMNS } from '../domain/report/form-06a.ts';
import { narrativeText, writeNarrative, type ReportUnit } from '../domain/report/narrative.ts';
import {
  DEFAULT_REPORT_SETTINGS,
  makeReport,
  type OfficeReport,
} from '../domain/report/office-report.ts';
import { UnreadableWorkbookError } from '../domain/import/check-workbook.ts';
import { REPORT_TEMPLATE } from './make-report-template.ts';
import { readEventsFile, UnreadableEventsError } from './read-events-file.ts';
import { readExportFile } from './read-export-file.ts';
import { writeReportFiles } from './write-report-files.ts';

const USAGE =
  'Cách dùng: npm run --silent report -- --events TỆP | --xlsx TỆP --from yyyy-MM-dd --to yyyy-MM-dd [--unit "Xã …"] [--json] [--out THƯ_MỤC]';

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

interface Arguments {
  readonly events?: string;
  readonly xlsx?: string;
  readonly period: Period;
  readonly unit: string;
  readonly json: boolean;
  readonly out?: string;
}

function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: {
        events: { type: 'string' },
        xlsx: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        out: { type: 'string' },
        unit: { type: 'string', default: 'Xã …' },
        json: { type: 'boolean', default: false },
      },
    });
    const { events, xlsx, from, to, out, unit, json } = values;
    const isOneSource = (events === undefined) !== (xlsx === undefined);
    if (isOneSource && isDay(from) && isDay(to)) {
      if (from > to) stop(`Kỳ báo cáo bắt đầu (${from}) sau khi kết thúc (${to}).`);
      return {
        period: { from, to },
        unit,
        json,
        ...(events === undefined ? {} : { events }),
        ...(xlsx === undefined ? {} : { xlsx }),
        ...(out === undefined ? {} : { out }),
      };
    }
  } catch {
    // An unknown option: the usage says which there are.
  }
  stop(USAGE);
}

/** The journal's lines, and for an export what became of its rows. */
interface Source {
  readonly events: readonly JournalEvent[];
  readonly notes?: Pick<ImportReading, 'refused' | 'leftOut' | 'doubts' | 'gaps'>;
}

async function readSource({ events, xlsx }: Arguments): Promise<Source> {
  try {
    if (events !== undefined) return { events: await readEventsFile(events) };
    const { event, refused, leftOut, doubts, gaps } = await readExportFile(xlsx!);
    return { events: [event], notes: { refused, leftOut, doubts, gaps } };
  } catch (error) {
    const isExpected =
      error instanceof UnreadableEventsError || error instanceof UnreadableWorkbookError;
    if (!isExpected) throw error;
    stop(error.message);
  }
}

function printRows(word: string, rows: readonly RowNote[]): void {
  for (const { row, code, reason } of rows)
    process.stderr.write(`${word} dòng ${row}${code === '' ? '' : ` (${code})`}: ${reason}\n`);
}

/** The form as text, a row a line. */
function printForm({ form }: OfficeReport): string {
  const rows = [...form.rows, { field: 'Tổng số', ...form.total }];
  const heads = FORM_06A_COLUMNS.map((_, at) => `(${at + 3})`.padStart(7)).join('');
  const width = Math.max(...rows.map(({ field }) => field.length)) + 2;
  return [
    ''.padEnd(width) + heads,
    ...rows.map(
      (row) =>
        row.field.padEnd(width) +
        FORM_06A_COLUMNS.map((name) => formatCount(row[name]).padStart(7)).join(''),
    ),
  ].join('\n');
}

/** The lĩnh vực in the order the office is used to. */
async function readFieldOrder(): Promise<readonly string[]> {
  const rows: readonly { readonly name: string }[] = JSON.parse(
    await readFile('catalogue/fields-2023.json', 'utf8'),
  );
  return rows.map(({ name }) => name);
}

const options = readArguments();
const unit: ReportUnit = { name: options.unit, above: '', place: '…', signer: '' };
const { events, notes } = await readSource(options);
const report = makeReport(events, options.period, {
  ...DEFAULT_REPORT_SETTINGS,
  fieldOrder: await readFieldOrder(),
});
const sections = writeNarrative(report);
const failed = report.checks.filter(({ holds }) => !holds);
if (options.out !== undefined) {
  const to = { folder: options.out, template: REPORT_TEMPLATE };
  const written = await writeReportFiles(report, sections, unit, to);
  process.stderr.write(`${written.join('\n')}\n`);
}
for (const gap of notes?.gaps ?? []) process.stderr.write(`LƯU Ý: ${gap}\n`);
printRows('KHÔNG NHẬN', notes?.refused ?? []);
printRows('XEM LẠI', notes?.doubts ?? []);
if (options.json)
  console.log(JSON.stringify({ ...report, ...(notes && { import: notes }) }, null, 2));
else {
  console.log(printForm(report));
  console.log(`\n${narrativeText(report, sections, unit)}`);
  for (const { check, rule, computed } of failed)
    console.log(`SAI [${check}] ${rule}: ${computed}`);
  for (const { dossier, text } of report.problems) console.log(`XEM LẠI ${dossier}: ${text}`);
}
process.exitCode = failed.length === 0 ? 0 : 1;
