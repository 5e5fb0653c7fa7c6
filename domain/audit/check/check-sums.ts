import { formatCount } from '../../percentage.ts';
import { fold } from '../../vietnamese.ts';
import { CONCEPT_TEXTS, type Concept } from '../read/concepts.ts';
import type { Checked } from '../finding.ts';
import { isFarSum } from '../weigh/other-readings.ts';
import { isSlipOfOne } from '../weigh/slips.ts';
import type { Statement } from '../read/statement.ts';
import type { ReportFigures } from '../read/report-figures.ts';

/** A total and the parts it falls into; `needs` must all be said for the sum to be held against the total. */
interface Identity {
  readonly check: string;
  readonly total: Concept;
  readonly needs: readonly Concept[];
  readonly may?: readonly Concept[];
  /** What some reports count among the parts and some among the resolved. */
  readonly or?: Concept;
  /** What is to be done beside the total, where that is said of what came in new. */
  readonly over?: Concept;
  /** Another total that the parts are of, when the report says it. */
  readonly unless?: Concept;
}

/** The identities of biểu II.06a, II.05 and the digitising table (DOMAIN: C1–C9). */
const IDENTITIES: readonly Identity[] = [
  { check: 'C1', total: 'received', needs: ['online', 'direct'], may: ['postal', 'carriedOver'] },
  { check: 'C1', total: 'received', needs: ['newlyReceived', 'carriedOver'] },
  {
    check: 'C1',
    total: 'newlyReceived',
    needs: ['online', 'direct'],
    may: ['postal'],
    unless: 'received',
  },
  { check: 'C2', total: 'resolved', needs: ['early', 'onTime', 'late'] },
  { check: 'C2', total: 'resolved', needs: ['inTime', 'late'] },
  { check: 'C2', total: 'inTime', needs: ['early', 'onTime'] },
  { check: 'C3', total: 'pending', needs: ['pendingInTime', 'pendingLate'] },
  {
    check: 'C4',
    total: 'received',
    needs: ['resolved', 'pending'],
    or: 'withdrawn',
    over: 'carriedOver',
  },
  { check: 'C6', total: 'received', needs: ['digitised', 'notDigitised'] },
  { check: 'C7', total: 'resolved', needs: ['resultDigitised', 'resultNotDigitised'] },
  { check: 'C9', total: 'feedbackTotal', needs: ['feedbackNew', 'feedbackCarried'] },
  {
    check: 'C9',
    total: 'feedbackTotal',
    needs: ['feedbackRegulation', 'feedbackBehaviour'],
    over: 'feedbackCarried',
  },
  {
    check: 'C9',
    total: 'feedbackTotal',
    needs: ['feedbackDone', 'feedbackPending'],
    over: 'feedbackCarried',
  },
];

/** What is cut into parts, and may have been mistaken for another. */
const TOTALS: readonly Concept[] = ['received', 'resolved', 'newlyReceived', 'pending'];

/** So many numbers of one part are tried. */
const MOST_SAID = 4;

/** '2.936 + 33 + 3 = 2.972'. */
export function writeSum(values: readonly number[]): string {
  const sum = values.reduce((total, value) => total + value, 0);
  return `${values.map(formatCount).join(' + ')} = ${formatCount(sum)}`;
}

/** '1 nhiều hơn' or '1 ít hơn' with the number first. */
export function writeDifference(value: number, other: number): string {
  const size = formatCount(Math.abs(value - other));
  return value > other ? `nhiều hơn ${size}` : `ít hơn ${size}`;
}

/** Another total of the report that a sum equals or nearly equals, for the likely cause. @param parts what is added up: none of them is that total */
export function explainSum(
  sum: number,
  total: Concept,
  figures: ReportFigures,
  parts: readonly Concept[] = [],
): string {
  if (!TOTALS.includes(total)) return '';
  for (const concept of TOTALS) {
    const value = figures.value(concept);
    if (value === undefined || concept === total || parts.includes(concept)) continue;
    if (value === sum)
      return `bằng đúng số ${CONCEPT_TEXTS[concept]} ${formatCount(value)}: có thể chia theo số này`;
    if (Math.abs(value - sum) <= Math.max(1, value / 500))
      return `gần số ${CONCEPT_TEXTS[concept]} ${formatCount(value)} (${writeDifference(sum, value)}): có thể chia theo số này`;
  }
  return '';
}

/** Whether parts that do not make their total may be of something else: a number beside them, said of no part, is their sum. */
function areOfOther(
  parts: readonly Statement[],
  whole: Statement,
  { sum, figures }: { readonly sum: number; readonly figures: ReportFigures },
): boolean {
  const isBeside = [...parts, whole].some(({ near }) => near.includes(sum));
  const isPart = figures.concepts.some(
    (concept) =>
      !TOTALS.includes(concept) && figures.all(concept).some(({ value }) => value === sum),
  );
  return isBeside && !isPart;
}

/** What a total falls into as the report says it; undefined while a part that is needed is not said. */
function findParts(
  { needs, may = [] }: Identity,
  figures: ReportFigures,
): readonly Statement[] | undefined {
  if (needs.some((concept) => figures.find(concept) === undefined)) return undefined;
  return [...needs, ...may].flatMap((concept) => figures.find(concept) ?? []);
}

const sumOf = (parts: readonly Statement[]): number =>
  parts.reduce((all, { value }) => all + value, 0);

/** What parts may make: where another number is said of one, too far off for a slip or beside the others, one of the two is of something else. */
function sumsOf(parts: readonly Statement[], figures: ReportFigures): readonly number[] {
  return parts.reduce<readonly number[]>(
    (sums, part) => {
      const said = figures.all(part.concept!).slice(0, MOST_SAID);
      const isBeside = ({ block }: Statement): boolean =>
        block !== part.block && parts.some((one) => one.block === block);
      const others = said.filter((one) => !isSlipOfOne(one.value, part.value) || isBeside(one));
      const values = new Set([part, ...others].map(({ value }) => value));
      return sums.flatMap((sum) => [...values].map((value) => sum + value));
    },
    [0],
  );
}

/** "57 hồ sơ bị trả lại, 16 hồ sơ rút": the first, or all that one item says. */
function listOthers([first, ...more]: readonly Statement[]): readonly number[] {
  if (first === undefined) return [0];
  const beside = more.filter(({ block }) => block === first.block);
  return [first.value, sumOf([first, ...beside])];
}

/** Whether what "Tổng số …" says is missed by the same sum twice, cut into parts in two ways: however far, the total is wrong. */
function isMissedTwice(whole: Statement, sum: number, figures: ReportFigures): boolean {
  const ways = IDENTITIES.filter(({ total }) => total === whole.concept)
    .map((identity) => findParts(identity, figures))
    .filter((parts) => parts !== undefined && sumOf(parts) === sum);
  return ways.length > 1 && /\btong so\b/.test(fold(whole.says));
}

/** Some in a table, some in words: they may be of two things. */
function areOfTwo(all: readonly Statement[]): boolean {
  return all.some(({ spot }) => spot === '') && all.some(({ spot }) => spot !== '');
}

function checkIdentity(identity: Identity, figures: ReportFigures): Checked | undefined {
  const { check, total, needs, may = [], or, over, unless } = identity;
  if (unless !== undefined && figures.find(unless) !== undefined) return undefined;
  // A report of what is new may leave out what was carried over on both sides.
  const fresh = total === 'received' && check !== 'C4' ? ['newlyReceived' as const] : [];
  // A total said twice is told once, as two numbers for one thing: what makes either of them makes a total.
  const wholes = [...figures.all(total), ...fresh.flatMap((one) => figures.find(one) ?? [])].filter(
    ({ isPart }, at) => at === 0 || isPart !== true,
  );
  const parts = findParts(identity, figures);
  if (figures.find(total) === undefined || parts === undefined) return undefined;
  const values = parts.map(({ value }) => value);
  const sum = sumOf(parts);
  const others = or === undefined ? [0] : listOthers(figures.all(or));
  const carried = over === undefined ? 0 : (figures.value(over) ?? 0);
  const isMet = sumsOf(parts, figures).some((one) =>
    wholes.some(({ value }) =>
      [...others.map((other) => value - other), value, value + carried].includes(one),
    ),
  );
  const [whole] = wholes.toSorted((a, b) => Math.abs(a.value - sum) - Math.abs(b.value - sum));
  // "3.102/3.187 hồ sơ; còn 85 hồ sơ chưa số hóa": the sentence says itself what it is of.
  const isOfOwn = parts.some(({ denominator }) => denominator === sum);
  // "Tiếp nhận 12.318 hồ sơ mới; nhận bàn giao 96 hồ sơ": what came in new is called all that came in.
  const isNamedTwice =
    whole !== undefined &&
    parts.some(({ concept, value }) => concept === 'newlyReceived' && value === whole.value);
  if (whole === undefined || isMet || isOfOwn || isNamedTwice) return undefined;
  const cause = explainSum(sum, total, figures, needs);
  const isApart = parts.every(({ near }) => near !== whole.near);
  const isTwice = isMissedTwice(whole, sum, figures);
  if (isApart && isFarSum(sum, whole.value) && !isTwice) return undefined;
  // Beside what came in new there may be what was carried over and is not said.
  const isNew = /\bmoi\b/.test(fold(whole.says)) && figures.find('carriedOver') === undefined;
  const isBesideNew = over === 'carriedOver' && isNew && sum > whole.value;
  const names = [...needs, ...may]
    .filter((concept) => figures.find(concept) !== undefined)
    .map((concept) => CONCEPT_TEXTS[concept])
    .join(' + ');
  return {
    check,
    place: parts[0]!.place,
    says: `${parts.map(({ says }) => says).join('; ')} · ${whole.says}`,
    computed: `${names}: ${writeSum(values)}, ${writeDifference(sum, whole.value)} so với ${CONCEPT_TEXTS[whole.concept ?? total]} ${formatCount(whole.value)}`,
    cause,
    severity: 'error',
    isDoubt:
      areOfOther(parts, whole, { sum, figures }) || isBesideNew || areOfTwo([...parts, whole]),
    ...(!isTwice && {
      accused: {
        kind: 'sum',
        parts: parts.map(({ spot }) => spot),
        values,
        whole: whole.value,
        isTogether: parts.every(({ near }) => near === whole.near),
        isForm: true,
        others: [
          ...others.map((other) => whole.value - other),
          whole.value + carried,
          ...parts.flatMap(({ denominator }) => denominator ?? []),
        ],
        isNearOther: cause.startsWith('gần'),
      } as const,
    }),
  };
}

/** Sums that do not make their total. */
export function checkSums(figures: ReportFigures): readonly Checked[] {
  return IDENTITIES.flatMap((identity) => checkIdentity(identity, figures) ?? []);
}

/** More feedback answered than there is (C9). */
export function checkAnswered(figures: ReportFigures): readonly Checked[] {
  const done = figures.find('feedbackDone');
  const total = figures.find('feedbackTotal');
  const said = figures.all('feedbackTotal').map(({ value }) => value);
  const carried = figures.value('feedbackCarried') ?? 0;
  if (done === undefined || total === undefined) return [];
  // "Tiếp nhận 05, tháng trước chuyển sang 01, tổng số 06", "… cộng với 01 năm trước chuyển sang là 06".
  const beside = done.near === total.near ? [] : total.near;
  if (done.value <= Math.max(total.value + carried, ...said, ...beside)) return [];
  return [
    {
      check: 'C9',
      place: done.place,
      says: `${done.says} · ${total.says}`,
      computed: `${CONCEPT_TEXTS.feedbackDone} ${formatCount(done.value)} > ${CONCEPT_TEXTS.feedbackTotal} ${formatCount(total.value)}, ${writeDifference(done.value, total.value)}`,
      cause: 'có thể tính cả phản ánh, kiến nghị từ kỳ trước chuyển sang',
      severity: 'warning',
      isDoubt: !isSlipOfOne(done.value, total.value),
    },
  ];
}

/** More results digitised than dossiers resolved (C8). */
export function checkResults(figures: ReportFigures): readonly Checked[] {
  const digitised = figures.find('resultDigitised');
  const resolved = figures.value('resolved');
  if (digitised === undefined || resolved === undefined || digitised.value <= resolved) return [];
  return [
    {
      check: 'C8',
      place: digitised.place,
      says: digitised.says,
      computed: `đã số hóa kết quả ${formatCount(digitised.value)} > đã giải quyết ${formatCount(resolved)}, ${writeDifference(digitised.value, resolved)}`,
      cause: 'có thể tính cả kết quả của kỳ trước, hoặc lấy nhầm mẫu số; báo cáo không nói',
      severity: 'error',
      isDoubt: isFarSum(digitised.value, resolved),
      accused: { kind: 'part', line: digitised.line, percent: digitised.percent?.value },
    },
  ];
}
