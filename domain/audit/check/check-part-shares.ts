import type { Checked } from '../finding.ts';
import { sameUnit } from '../read/read-amounts.ts';
import { fits, listTotals, makeShareFinding, type Base } from './part-share.ts';
import { readNamedBases } from '../read/named-bases.ts';
import type { ReportText } from '../read/read-blocks.ts';
import type { Statement } from '../read/statement.ts';
import type { Quantities, Whole } from '../read/read-parts.ts';
import type { Part } from '../read/read-said.ts';

/** "26,32 % số hồ sơ mới": what its words name, of the office or of a field; [] when they name none that is known. */
function listNamed({ base }: Part, statements: readonly Statement[]): readonly Base[] {
  const concepts = readNamedBases(base);
  const said = statements.filter(
    ({ concept }) => concept !== undefined && concepts.includes(concept),
  );
  return said.map(({ value }) => ({ value, step: 0 }));
}

/** "25,95 % tổng số việc chứng thực": the one whole that is counted so. */
function listOfUnit({ base }: Part, wholes: readonly Whole[]): readonly Base[] {
  const [, unit] = /^(?:tren |cua |so voi |trong )?tong so (.+)$/.exec(base) ?? [];
  if (unit === undefined) return [];
  const named = wholes.filter(
    ({ whole }) => whole.amount.unit !== '' && unit === whole.amount.unit,
  );
  const values = [...new Set(named.map(({ whole }) => whole.amount.value))];
  return values.length === 1 ? [{ value: values[0]!, step: 0 }] : [];
}

/** "2.145/2.400 triệu đồng": what stands below the stroke. */
function listBelow({ amount: { denominator, unit } }: Part): readonly Base[] {
  return denominator !== undefined && unit === 'dong' ? [{ value: denominator, step: 0 }] : [];
}

/** The shares of a whole's parts, unless some are of another total of the report. */
function checkWhole(
  report: ReportText,
  { whole, parts, sure, isVague }: Whole,
  totals: readonly Base[],
): readonly Checked[] {
  const { value, step, unit } = whole.amount;
  return parts.slice(0, sure).flatMap((part): Checked[] => {
    if (part.percent === undefined || part.base !== '' || isVague) return [];
    if (!sameUnit(part.amount.unit, unit) || part.amount.denominator !== undefined) return [];
    if ([{ value, step }, ...totals].some((base) => fits(part, base))) return [];
    return [makeShareFinding(report, part, { value, step })];
  });
}

/** Percentages of whatever is counted that their figures do not give: of a whole's parts, of a total they name, of money. */
export function checkPartShares(
  report: ReportText,
  { parts, wholes }: Quantities,
  statements: readonly Statement[],
): readonly Checked[] {
  const totals = listTotals(statements);
  const named = parts.flatMap((part): Checked[] => {
    if (part.percent === undefined) return [];
    const known = [listBelow(part), listNamed(part, statements), listOfUnit(part, wholes)];
    const bases = known.find(({ length }) => length > 0) ?? [];
    const [base] = bases;
    if (base === undefined || bases.some((one) => fits(part, one))) return [];
    return [makeShareFinding(report, part, base)];
  });
  const all = [...wholes.flatMap((whole) => checkWhole(report, whole, totals)), ...named];
  // A part of a part stands in two runs.
  const key = ({ place, says, computed }: Checked): string => [place, says, computed].join('\n');
  return all.filter((one, at) => all.findIndex((other) => key(other) === key(one)) === at);
}
