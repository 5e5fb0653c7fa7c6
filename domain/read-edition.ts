import { procedureShortNames } from './procedure-names.ts';
import type { Edition, Procedure, TimeLimit } from './procedure.ts';

/** What the door says of a file: an edition, or one Vietnamese sentence of what is wrong with it. */
export type EditionReading =
  | { readonly edition: Edition; readonly problem?: never }
  | { readonly problem: string; readonly edition?: never };

const MARKS = /[\u0300-\u036f]/g;
const UNITS = ['workingDay', 'calendarDay', 'hour'] as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC').trim() : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function readTimeLimit(value: unknown): TimeLimit | null {
  if (!isRecord(value) || typeof value['value'] !== 'number') return null;
  const unit = UNITS.find((known) => known === value['unit']);
  return unit === undefined ? null : { value: value['value'], unit };
}

/** A QR may only lead to the web: `javascript:` or a local file in a damaged catalogue is dropped. */
function webAddress(value: unknown): string | null {
  const text = textOrNull(value);
  return text !== null && /^https?:\/\//i.test(text) ? text : null;
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function readProcedure(row: unknown): Procedure | undefined {
  if (!isRecord(row)) return undefined;
  const name = textOrNull(row['name']);
  if (name === null) return undefined;
  const field = textOrNull(row['field']) ?? 'Lĩnh vực khác';
  const code = textOrNull(row['code']) ?? '';
  const shortName = textOrNull(row['shortName']) ?? procedureShortNames[code];
  const documents = row['documentCount'];
  return {
    code,
    name,
    ...(shortName !== undefined && { shortName }),
    field,
    fieldSlug: textOrNull(row['fieldSlug']) ?? slugOf(field),
    vertical: textOrNull(row['vertical']),
    authority: textOrNull(row['authority']),
    timeLimit: readTimeLimit(row['timeLimit']),
    timeLimitText: textOrNull(row['timeLimitText']),
    fee: textOrNull(row['fee']),
    onlineLevel: textOrNull(row['onlineLevel']),
    channels: texts(row['channels']),
    legalBasis: texts(row['legalBasis']),
    decision: textOrNull(row['decision']),
    documentCount: typeof documents === 'number' && documents > 0 ? documents : null,
    portalUrl: webAddress(row['portalUrl']),
    portalSearchUrl: webAddress(row['portalSearchUrl']),
    scope: textOrNull(row['scope']),
    verified: code !== '' && row['verified'] !== false,
  };
}

/**
 * Reads a catalogue file: an array of procedures, or `{date, procedures}`. Each needs a name; a missing
 * `verified` counts as checked (a commune's own official list), a missing code never does.
 */
export function readEdition(json: unknown, date = ''): EditionReading {
  const rows = isRecord(json) ? json['procedures'] : json;
  if (!Array.isArray(rows)) return { problem: 'Tệp danh mục không có danh sách thủ tục.' };
  if (rows.length === 0) return { problem: 'Tệp danh mục không có thủ tục nào.' };
  const procedures: Procedure[] = [];
  // Not `rows.entries()`: on a page with Prototype that of a list is another function.
  for (const row of rows) {
    const procedure = readProcedure(row);
    if (procedure === undefined)
      return { problem: `Dòng ${procedures.length + 1} của tệp danh mục không có tên thủ tục.` };
    procedures.push(procedure);
  }
  const ownDate = isRecord(json) ? textOrNull(json['date']) : null;
  return { edition: { date: ownDate ?? date, procedures } };
}
