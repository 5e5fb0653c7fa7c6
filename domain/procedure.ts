import { procedureShortNames } from './procedure-names.ts';

/** A term of days or hours as the portal publishes it; "N ngày" without more stands as calendar days. */
export interface TimeLimit {
  readonly value: number;
  readonly unit: 'workingDay' | 'calendarDay' | 'hour';
}

/** One administrative procedure (thủ tục hành chính) of one edition of a catalogue. */
export interface Procedure {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly fieldSlug: string;
  /** 'quoc-phong' or 'cong-an' for the two branches that answer to their own ministry; null otherwise. */
  readonly vertical: string | null;
  readonly authority: string | null;
  readonly timeLimit: TimeLimit | null;
  readonly timeLimitText: string | null;
  readonly fee: string | null;
  readonly onlineLevel: string | null;
  readonly channels: readonly string[];
  readonly legalBasis: readonly string[];
  readonly decision: string | null;
  readonly documentCount: number | null;
  readonly portalUrl: string | null;
  readonly portalSearchUrl: string | null;
  /** Where it applies when not everywhere, e.g. "khu vực biên giới". */
  readonly scope: string | null;
  /** False when nobody has checked the code against a published source: then it is never shown. */
  readonly verified: boolean;
}

/** A catalogue at a date. `date` is `yyyy-MM` or `yyyy-MM-dd`, empty when the file does not say. */
export interface Edition {
  readonly date: string;
  readonly procedures: readonly Procedure[];
}

/** One field (lĩnh vực) of an edition, with how many procedures it holds. */
export interface ProcedureField {
  readonly slug: string;
  readonly name: string;
  readonly count: number;
}

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
  const documents = row['documentCount'];
  return {
    code,
    name,
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
  for (const [index, row] of rows.entries()) {
    const procedure = readProcedure(row);
    if (procedure === undefined)
      return { problem: `Dòng ${index + 1} của tệp danh mục không có tên thủ tục.` };
    procedures.push(procedure);
  }
  const ownDate = isRecord(json) ? textOrNull(json['date']) : null;
  return { edition: { date: ownDate ?? date, procedures } };
}

/** The code a person may see; undefined when it was never checked. */
export function displayCode(procedure: Procedure): string | undefined {
  return procedure.verified ? procedure.code : undefined;
}

/** The address a QR may carry: the portal's page, else its search; undefined for an unchecked procedure. */
export function displayAddress(procedure: Procedure): string | undefined {
  if (!procedure.verified) return undefined;
  return procedure.portalUrl ?? procedure.portalSearchUrl ?? undefined;
}

/** A plain heading: "Đăng ký khai sinh" for "Thủ tục đăng ký khai sinh"; the full name stays in `name`. */
export function displayName(procedure: Procedure): string {
  const short = procedureShortNames[procedure.code];
  if (short !== undefined) return short;
  let name = procedure.name.replace(/^thủ tục\s+/i, '');
  name = name.replace(/\s*\((thực hiện tại )?cấp xã\)\s*$/i, '');
  if (name === name.toUpperCase()) name = name.toLowerCase();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The fields of an edition in the order of `order` (slugs), then as they first appear. */
export function listFields(
  procedures: readonly Procedure[],
  order: readonly string[] = [],
): readonly ProcedureField[] {
  const bySlug = new Map<string, { slug: string; name: string; count: number }>();
  for (const { fieldSlug, field } of procedures) {
    const known = bySlug.get(fieldSlug);
    if (known === undefined) bySlug.set(fieldSlug, { slug: fieldSlug, name: field, count: 1 });
    else known.count += 1;
  }
  const rank = (slug: string): number =>
    order.includes(slug) ? order.indexOf(slug) : order.length;
  return [...bySlug.values()].sort((a, b) => rank(a.slug) - rank(b.slug));
}

/** Whether an edition is older than `months` on the day `today` (`yyyy-MM-dd`); an undated one always is. */
export function isStale(date: string, today: string, months = 6): boolean {
  const parts = /^(\d{4})-(\d{2})/.exec(date);
  const now = /^(\d{4})-(\d{2})/.exec(today);
  if (parts === null || now === null) return true;
  const age = (Number(now[1]) - Number(parts[1])) * 12 + Number(now[2]) - Number(parts[2]);
  return age >= months;
}
