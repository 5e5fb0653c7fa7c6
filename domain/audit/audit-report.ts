import { tabAlignedTables } from './read/aligned-tables.ts';
import {
  checkChannels,
  checkSameNumber,
  checkSubsets,
  checkUnits,
} from './check/check-coincidences.ts';
import { checkBareShares } from './check/check-bare-shares.ts';
import { checkColumnSums } from './check/check-column-sums.ts';
import { checkDerivedColumns } from './check/check-derived-columns.ts';
import { checkFeedback } from './check/check-feedback.ts';
import { checkFields } from './check/check-lists.ts';
import { checkComparisons } from './check/check-comparisons.ts';
import { checkGrowths } from './check/check-growths.ts';
import { checkPartShares } from './check/check-part-shares.ts';
import { checkParts } from './check/check-parts.ts';
import { checkChanges } from './check/check-changes.ts';
import { checkNamedWholes } from './check/check-named-wholes.ts';
import { checkNeighbours } from './check/check-neighbours.ts';
import { checkOmitted, checkPercents } from './check/check-percents.ts';
import { checkPeriods } from './check/check-periods.ts';
import { checkLateAgain, checkRepeats } from './check/check-repeats.ts';
import { checkRows } from './check/check-rows.ts';
import { checkShares } from './check/check-shares.ts';
import { checkAnswered, checkResults, checkSums } from './check/check-sums.ts';
import { checkTable } from './check/check-table.ts';
import { checkIssuers, checkNames, checkSlowAnswers, findOwnUnit } from './check/check-words.ts';
import { FigureWeb } from './weigh/figure-web.ts';
import type { Audit, Checked, Finding } from './finding.ts';
import { withoutPlans } from './read/plan-sections.ts';
import { listTotals } from './check/part-share.ts';
import { plainReport } from './read/plain-report.ts';
import { readBlocks } from './read/read-blocks.ts';
import { readFieldLists } from './read/read-field-lists.ts';
import type { Statement } from './read/statement.ts';
import { readQuantities } from './read/read-parts.ts';
import { readComparisons } from './read/read-comparisons.ts';
import { readStatements } from './read/read-statements.ts';
import { readTables, type TextTable } from './read/read-tables.ts';
import { findOwnPeriod } from './read/report-context.ts';
import { ReportFigures } from './read/report-figures.ts';
import { readTableStatements } from './read/table-statements.ts';
import { tellGrowthsOnce, withoutLines, withoutShares, withoutSums } from './weigh/tell-once.ts';
import { weighFindings } from './weigh/weigh-findings.ts';

/** What the caller is told of a finding. */
function withoutDoubt({ isDoubt: _isDoubt, accused: _accused, ...finding }: Checked): Finding {
  return finding;
}

/**
 * Every contradiction of a written report: sums that do not make their totals, percentages that their figures do not
 * give, totals said twice, another office's name, words against figures. In the order of the checks; [] when it agrees.
 * @param text the report, one paragraph or layout line a line
 */
export function auditReport(text: string): readonly Finding[] {
  return readAudit(text).findings;
}

/** The contradictions of a written report, and apart from them what may be read as one. @param text as `auditReport` */
export function readAudit(text: string): Audit {
  const all = checkAll(text);
  return {
    findings: all.filter(({ isDoubt }) => isDoubt !== true).map(withoutDoubt),
    doubts: all.filter(({ isDoubt }) => isDoubt === true).map(withoutDoubt),
  };
}

function checkAll(text: string): readonly Checked[] {
  const plain = plainReport(text);
  const { told, tables } = readTables(tabAlignedTables(plain));
  const whole = readBlocks(plain);
  const inProse = tables.length === 0 ? whole : readBlocks(told);
  const report = withoutPlans(inProse);
  const period = findOwnPeriod(whole);
  const { statements: inWords, shares: bareShares } = readStatements(report);
  const inTables = tables.flatMap((table) => readTableStatements(table, period));
  const statements = [...inWords, ...inTables];
  const own = statements.filter(({ scope }) => scope === '');
  const figures = new ReportFigures(own);
  const ownShares = bareShares.filter(({ scope }) => scope === '');
  const lists = readFieldLists(report);
  const quantities = readQuantities(report);
  const web = new FigureWeb(inProse, tables);
  const weigh = (findings: readonly Checked[]): readonly Checked[] => weighFindings(findings, web);
  const sums = weigh([
    ...checkSums(figures),
    ...checkFeedback(figures),
    ...checkAnswered(figures),
    ...checkFields(report, lists, figures),
    ...checkPeriods(report, figures),
  ]);
  const percents = weigh(checkPercents(own, figures));
  const columns = tables.flatMap((table) => checkDerivedColumns(table));
  const shares = weigh(checkPartShares(report, quantities, statements));
  const ofScopes = readScopes(statements);
  const scoped = weigh(ofScopes.flatMap(checkScope));
  const growths = tellGrowthsOnce(
    weigh(checkComparisons(inProse, readComparisons(inProse), statements)),
    checkChanges(inProse, web),
  );
  const found = [
    ...sums,
    ...withoutSums(weigh(checkParts(report, quantities.wholes)), [...sums, ...scoped]),
    ...checkTable(plain),
    ...tables.flatMap((table) => checkColumnSums(table, period)),
    ...weigh(checkResults(figures)),
    ...withoutShares(percents, columns),
    ...columns,
    ...withoutShares(shares, [...percents, ...scoped]),
    ...withoutShares(weigh(checkNeighbours(report, quantities, listTotals(statements), web)), [
      ...percents,
      ...scoped,
      ...shares,
    ]),
    ...growths,
    ...checkGrowths(inProse),
    ...withoutShares(weigh(checkNamedWholes(inProse, web, quantities)), [
      ...percents,
      ...scoped,
      ...shares,
    ]),
    ...weigh(
      checkShares(
        ownShares,
        figures,
        ofScopes.map((one) => one.figures),
      ),
    ),
    ...scoped,
    ...checkOmitted(figures),
    ...checkRepeats(figures),
    ...checkLateAgain(figures),
    ...checkChannels(figures),
    ...checkSameNumber(figures),
    ...checkSubsets(report, lists, figures),
    ...checkUnits(figures),
    ...weigh(checkBareShares(report, ownShares, figures)),
    ...checkNames(whole, findOwnUnit(whole)),
    ...checkIssuers(whole),
    ...checkSlowAnswers(report, figures),
  ];
  const kept = withoutOtherForms(found, tables);
  return [...kept, ...withoutLines(checkRows(inProse, web), kept)];
}

/** Most rows of a table break no identity of a form: what they break is none of theirs. */
function withoutOtherForms(
  findings: readonly Checked[],
  tables: readonly TextTable[],
): readonly Checked[] {
  const rowOf = ({ place }: Finding): number =>
    Number(/^dòng (\d+), hàng/u.exec(place)?.[1] ?? Number.NaN);
  const others = tables.flatMap(({ rows }) => {
    const own = findings.filter((one) => rows.some(({ line }) => line === rowOf(one)));
    const isBroken = ({ check }: Finding): boolean => {
      const broken = new Set(own.filter((one) => one.check === check).map(rowOf));
      return broken.size > 1 && broken.size > rows.length / 2;
    };
    return own.filter(isBroken);
  });
  return findings.filter((one) => !others.includes(one));
}

/** What a report says of one field, or of another time, has totals of its own. */
interface Scope {
  readonly own: readonly Statement[];
  readonly figures: ReportFigures;
}

/** "Lĩnh vực Hộ tịch: tiếp nhận 402, đã giải quyết 400". */
function readScopes(statements: readonly Statement[]): readonly Scope[] {
  const scopes = [...new Set(statements.map(({ scope }) => scope))].filter((one) => one !== '');
  return scopes.map((scope) => {
    const own = statements.filter((statement) => statement.scope === scope);
    return { own, figures: new ReportFigures(own) };
  });
}

function checkScope({ own, figures }: Scope): readonly Checked[] {
  return [...checkSums(figures), ...checkResults(figures), ...checkPercents(own, figures)];
}
