/** A term of days or hours as the portal publishes it; "N ngày" without more stands as calendar days. */
export interface TimeLimit {
  readonly value: number;
  readonly unit: 'workingDay' | 'calendarDay' | 'hour';
}

/** One administrative procedure (thủ tục hành chính) of one edition of a catalogue. */
export interface Procedure {
  readonly code: string;
  readonly name: string;
  /** A plain heading where the official name runs over several lines. */
  readonly shortName?: string;
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
  if (procedure.shortName !== undefined) return procedure.shortName;
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
