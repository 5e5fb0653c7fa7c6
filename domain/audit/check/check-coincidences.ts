import { formatCount } from '../../percentage.ts';
import { fold } from '../../vietnamese.ts';
import type { Concept } from '../read/concepts.ts';
import type { Finding } from '../finding.ts';
import { placeOf, type ReportText } from '../read/read-blocks.ts';
import { readClauses } from '../read/read-clauses.ts';
import type { FieldList } from '../read/read-field-lists.ts';
import type { ReportFigures } from '../read/report-figures.ts';

/** The papers not digitised are said to be exactly those handed in by hand, and the rest does not come out. */
export function checkChannels(figures: ReportFigures): readonly Finding[] {
  const paper = figures.find('notDigitised');
  const digitised = figures.find('digitised');
  const [direct, received] = [figures.value('direct'), figures.value('received')];
  if (paper === undefined || digitised === undefined) return [];
  if (received === undefined || direct !== paper.value) return [];
  const rest = received - paper.value;
  if (rest === digitised.value) return [];
  const carried = figures.value('carriedOver');
  return [
    {
      check: 'trung-so',
      place: paper.place,
      says: `${digitised.says}; ${paper.says}`,
      computed: `${formatCount(received)} − ${formatCount(paper.value)} = ${formatCount(rest)}, không phải ${formatCount(digitised.value)}`,
      cause: `“chưa số hóa” bằng đúng số trực tiếp ${formatCount(direct)}: có thể chép từ đó${carried === undefined ? '' : `; ${formatCount(carried)} hồ sơ từ kỳ trước không rõ tiếp nhận qua kênh nào`}`,
      severity: 'warning',
    },
  ];
}

/** "Có số hóa" and "số hóa đầy đủ" are one number, in a table that does not come out. */
export function checkSameNumber(figures: ReportFigures): readonly Finding[] {
  const [some, all] = [figures.find('digitised'), figures.find('fullyDigitised')];
  const [none, received] = [figures.value('notDigitised'), figures.value('received')];
  if (some === undefined || all === undefined || some.value !== all.value) return [];
  if (none === undefined || received === undefined || some.value + none === received) return [];
  return [
    {
      check: 'trung-so',
      place: all.place,
      says: `${some.says}; ${all.says}`,
      computed: `“có số hóa” và “số hóa đầy đủ” cùng là ${formatCount(all.value)}`,
      cause: 'một số được chép cho hai chỉ tiêu',
      severity: 'note',
    },
  ];
}

const CHANNEL = /truc (?:tiep|tuyen)|buu chinh|bcci/;

/** "Trực tiếp 33 (có 29 hồ sơ Người có công)" beside "Người có công 32": the difference is the carried-over count. */
export function checkSubsets(
  report: ReportText,
  lists: readonly FieldList[],
  figures: ReportFigures,
): readonly Finding[] {
  const carried = figures.find('carriedOver');
  if (carried === undefined || carried.value === 0) return [];
  const entries = lists.flatMap(({ entries: own }) => own);
  return report.blocks.flatMap((block) =>
    readClauses(block).flatMap((clause, at, clauses): Finding[] => {
      const [count] = clause.figures;
      if (clause.depth === 0 || count === undefined || clause.figures.length !== 1) return [];
      const owner = clauses.slice(0, at).findLast(({ depth }) => depth < clause.depth);
      if (owner === undefined || !CHANNEL.test(owner.words)) return [];
      const field = entries.find(({ name }) => clause.words.includes(fold(name)));
      if (field === undefined || field.value - count.value !== carried.value) return [];
      return [
        {
          check: 'chia-nho',
          place: placeOf(report, block, block.start + clause.at),
          says: `${clause.text}; ${field.clause.text}`,
          computed: `${field.name}: ${formatCount(field.value)} − ${formatCount(count.value)} = ${formatCount(carried.value)} hồ sơ không rõ kênh`,
          cause: `bằng đúng số từ kỳ trước chuyển qua (${formatCount(carried.value)}); báo cáo không nói`,
          severity: 'note',
        },
      ];
    }),
  );
}

/** Totals of dossiers and what they are cut into. */
const CUT: readonly (readonly [total: Concept, ...parts: Concept[]])[] = [
  ['received', 'online', 'direct', 'postal', 'carriedOver'],
  ['newlyReceived', 'online', 'direct', 'postal'],
  ['resolved', 'early', 'onTime', 'late'],
];

/** A part of a sum of dossiers that is called something else: with the others it makes the total. */
export function checkUnits(figures: ReportFigures): readonly Finding[] {
  const found = CUT.flatMap(([total, ...concepts]) => {
    const parts = concepts.flatMap((concept) => figures.find(concept) ?? []);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const isMade = parts.length > 1 && sum === figures.value(total);
    return isMade ? parts.filter(({ unit }) => /^(?:tthc|thủ tục)/iu.test(unit)) : [];
  });
  return [...new Set(found)].map(({ place, says, value }) => ({
    check: 'don-vi-tinh',
    place,
    says,
    computed: `${formatCount(value)} là số hồ sơ: các phần khác cùng tổng đều tính bằng hồ sơ`,
    cause: 'ghi nhầm đơn vị “TTHC” thay cho “hồ sơ”',
    severity: 'note',
  }));
}

/** The sum of all feedback the report names; undefined when it names none. */
export function sumFeedback(figures: ReportFigures): number | undefined {
  const parts = figures.concepts.filter((concept) => concept.startsWith('feedback'));
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, concept) => sum + (figures.value(concept) ?? 0), 0);
}
