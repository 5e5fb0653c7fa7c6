import { roundPercent } from '../../percentage.ts';
import { fold } from '../../vietnamese.ts';
import { findConcept, type ClauseContext, type Concept, type Stage } from './concepts.ts';
import { readFigures, type Figure } from './read-numbers.ts';
import type { Statement } from './statement.ts';
import { blockOf, type TextRow, type TextTable } from './read-tables.ts';
import { findScope, isElsewhere, namesFeedback, type OwnPeriod } from './report-context.ts';

/** A column of figures, and the column of percentages that belongs to it. */
export interface Column {
  readonly at: number;
  readonly header: string;
  readonly concept: Concept | undefined;
  readonly share: number | undefined;
}

/** What tables of other things than dossiers and feedback are about. */
const OTHER_TABLE = /khieu nai|to cao|don thu|van ban|hai long|tap huan|can bo|kinh phi/;
const IS_DOSSIERS = /ho so|tthc|thu tuc/;
const SHARE_HEADER = /^(?:ty|ti) le|%|phan tram/;
const PLAIN_SHARE = /^(?:ty le|ti le|phan tram|dat|chiem|so voi tong so|\s)*$/;
const ORDINAL = /^(?:stt|tt|so tt|so thu tu)$/;
/** A row of totals: "Tổng số", "Cộng", "Toàn xã"; "Công thương" and "Toàn trình" are none. */
export const TOTAL =
  /^(?:tong(?! hop)|cong(?=$| (?:chung|so|\d))|toan (?:xa|phuong|thi tran|dac khu|bo|don vi)|ca (?:nam|ky|quy)\b)/;
const OTHER_UNIT = /^(?!ho so|hs|tthc|thu tuc|pakn|phan anh|kien nghi)\p{L}/u;

export const isCount = (cell: string): boolean => /^(?:\d+|\d{1,3}(?:\.\d{3})+)$/.test(cell);
export const toCount = (cell: string): number => Number(cell.replaceAll('.', ''));

function stageOf(concept: Concept | undefined): Stage | undefined {
  return concept === 'received' || concept === 'resolved' || concept === 'pending'
    ? concept
    : undefined;
}

/** A group named once for several rows below each other: its column is not theirs. */
const FEWEST_IN_GROUPS = 2;

/** The column of labels: the first with words in most rows, or the one after it when that names groups of rows. */
export function findLabels(rows: readonly TextRow[]): number {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const hasWords = ({ cells }: TextRow, at: number): boolean => /\p{L}{2}/u.test(cells[at] ?? '');
  const columns = Array.from({ length: width }, (_, at) => at);
  const first =
    columns.find((at) => rows.filter((row) => hasWords(row, at)).length * 2 > rows.length) ?? 0;
  const inGroups = rows.filter((row) => !hasWords(row, first) && hasWords(row, first + 1));
  return inGroups.length < FEWEST_IN_GROUPS ? first : first + 1;
}

/** What a row is of: its cell among the labels, or one before it that reaches over them ("Tổng cộng"). */
export function labelOf({ cells }: TextRow, labels: number): string {
  const own = cells[labels] ?? '';
  return own === ''
    ? (cells.slice(0, labels).findLast((cell) => /\p{L}{2}/u.test(cell)) ?? '')
    : own;
}

function isShareColumn({ rows, headers }: TextTable, at: number): boolean {
  const header = headers[at] ?? '';
  if (SHARE_HEADER.test(fold(header)) || header.includes('%')) return true;
  return rows.some(({ cells }) => (cells[at] ?? '').includes('%'));
}

export function listColumns(
  table: TextTable,
  labels: number,
  own: OwnPeriod,
  isFeedback: boolean,
): readonly Column[] {
  const { headers, rows } = table;
  const columns: Column[] = [];
  let stage: Stage | undefined;
  for (let at = labels + 1; rows.some(({ cells }) => cells.length > at); at += 1) {
    const header = headers[at] ?? '';
    const filled = rows.map(({ cells }) => cells[at] ?? '').filter((cell) => !/^[-–]?$/.test(cell));
    const isFigures =
      filled.filter(isCount).length * 2 > filled.length && filled.every((cell) => /^\d/.test(cell));
    if (ORDINAL.test(fold(header)) || isShareColumn(table, at) || !isFigures) continue;
    if (isElsewhere(header, own)) continue;
    const words = fold(header);
    // "Quá hạn" stands under "Đang giải quyết", or after its column.
    if (/(?:dang|chua) (?:giai quyet|xu ly)/.test(words)) stage = 'pending';
    const concept = findConcept(words, { isFeedback, stage });
    stage = stageOf(concept) ?? stage;
    const next = at + 1;
    const isShared = isShareColumn(table, next) && PLAIN_SHARE.test(fold(headers[next] ?? ''));
    columns.push({ at, header, concept, share: isShared ? next : undefined });
  }
  return columns;
}

function readShare(cell: string): Figure | undefined {
  const text = cell.trim();
  if (text === '' || !/^\d+(?:[.,]\d+)?\s*%?$/.test(text)) return undefined;
  return readFigures(text.includes('%') ? text : `${text}%`)[0];
}

/** The cells of tables stand by their rows and columns, as in one sentence. */
const NOTHING_NEAR: readonly number[] = [];

/** What is said in one cell. */
function makeStatement(
  row: TextRow,
  label: string,
  { concept, scope, column }: { concept: Concept; scope: string; column: Column },
): Statement {
  const cell = row.cells[column.at]!;
  // Beside many columns of figures a percentage may be of any of them.
  const share = column.concept === undefined ? column.share : undefined;
  const percent = share === undefined ? undefined : readShare(row.cells[share] ?? '');
  const name = column.concept === undefined ? label : `${label}, ${column.header}`;
  return {
    concept,
    scope,
    value: toCount(cell),
    ...(percent && { percent }),
    says: `${name}: ${cell}${percent === undefined ? '' : ` (${percent.written})`}`,
    unit: 'hồ sơ',
    place: `dòng ${row.line}, hàng “${label}”`,
    spot: '',
    line: row.line,
    block: blockOf(row),
    near: NOTHING_NEAR,
  };
}

/** A row for each concept, one column of figures: the order of the rows says whose parts they are. */
function readByRow(
  rows: readonly TextRow[],
  labels: number,
  column: Column,
  context: ClauseContext & { readonly own: OwnPeriod; readonly scope: string },
): readonly Statement[] {
  let stage: Stage | undefined;
  return rows.flatMap((row): Statement[] => {
    const label = labelOf(row, labels);
    const unit = row.cells.find(
      (cell, at) => at > labels && at !== column.at && /^\p{L}/u.test(cell),
    );
    if (isElsewhere(label, context.own) || OTHER_UNIT.test(fold(unit ?? ''))) return [];
    const isFeedback = context.isFeedback || namesFeedback(fold(label));
    const concept = findConcept(fold(label), { isFeedback, stage });
    stage = stageOf(concept) ?? stage;
    const cell = row.cells[column.at] ?? '';
    if (concept === undefined || !isCount(cell)) return [];
    return [makeStatement(row, label, { concept, scope: context.scope, column })];
  });
}

/** A row for each field, a column for each concept; the row of totals is the office's own. */
function readByColumn(
  rows: readonly TextRow[],
  labels: number,
  columns: readonly Column[],
  scope: string,
): readonly Statement[] {
  return rows.flatMap((row) => {
    const label = labelOf(row, labels);
    const own = TOTAL.test(fold(label)) ? scope : fold(label);
    if (own === '' && !TOTAL.test(fold(label))) return [];
    return columns.flatMap((column): Statement[] => {
      const { concept } = column;
      if (concept === undefined || !isCount(row.cells[column.at] ?? '')) return [];
      return [makeStatement(row, label, { concept, scope: own, column })];
    });
  });
}

/** Shares that are all of one figure of the table are right as they stand, whatever a form would compute them on. */
function withoutOwnShares(statements: readonly Statement[]): readonly Statement[] {
  const shared = statements.filter(({ percent }) => percent !== undefined);
  const isOf = (denominator: number): boolean =>
    shared.every(
      ({ value, percent }) =>
        roundPercent({ numerator: value, denominator }, percent!.decimals) === percent!.value,
    );
  const isOwn = statements.some(({ value }) => value > 0 && isOf(value));
  if (!isOwn) return statements;
  return statements.map((statement) => {
    const { percent: _share, ...rest } = statement;
    return rest;
  });
}

/** What a table says in figures about dossiers and feedback, in order; [] for a table of something else. */
export function readTableStatements(table: TextTable, own: OwnPeriod): readonly Statement[] {
  const { title, headers, rows } = table;
  const about = fold([title, ...headers].join(' '));
  if (OTHER_TABLE.test(about) || isElsewhere(title, own)) return [];
  const labels = findLabels(rows);
  const all = `${about} ${rows.map(({ cells }) => fold(cells[labels] ?? '')).join(' ')}`;
  if (!IS_DOSSIERS.test(all) && !namesFeedback(all)) return [];
  const isFeedback = namesFeedback(about) && !IS_DOSSIERS.test(about);
  const columns = listColumns(table, labels, own, isFeedback);
  const scope = findScope(title, '') ?? '';
  const named = columns.filter(({ concept }) => concept !== undefined);
  if (named.length > 0) return readByColumn(rows, labels, named, scope);
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return [];
  const context = { own, scope, isFeedback, stage: undefined };
  return withoutOwnShares(readByRow(rows, labels, column, context));
}
