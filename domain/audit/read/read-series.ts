import { fold } from '../../vietnamese.ts';
import type { Clause } from './read-clauses.ts';
import type { Figure } from './read-numbers.ts';

const RESPECTIVELY = /(?:lần lượt|theo thứ tự)/iu;
/** A value of a series and nothing that would name it: "281", "7 hồ sơ", "tương ứng với tỷ lệ 94,45%". */
const VALUE_ONLY =
  /^(?:(?:la|va|voi|tuong ung|ung voi|ty le|ti le|dat|chiem|bang)\s)*[\d\s]+(?:\S+\s?){0,3}(?:ho so)?$/;

interface Value {
  readonly figure: Figure;
  readonly clause: Clause;
}

/** "Trực tuyến, trực tiếp và qua bưu chính": what stands before "lần lượt", as far back as nothing is counted. */
function readNames(clauses: readonly Clause[], at: number): readonly string[] {
  const own = clauses[at]!;
  const names = [own.text.slice(0, own.text.search(RESPECTIVELY))];
  for (let before = at - 1; before >= 0; before -= 1) {
    const clause = clauses[before]!;
    if (
      clause.end !== ',' ||
      clause.endsSentence ||
      clause.figures.length > 0 ||
      clause.depth !== own.depth
    )
      break;
    names.unshift(clause.text);
  }
  return names.flatMap((name) => name.split(/,\s|\s(?:và|hay)\s/iu)).map((name) => name.trim());
}

function readValues(clauses: readonly Clause[], at: number): readonly Value[] {
  const values: Value[] = [];
  for (const [index, clause] of clauses.slice(at).entries()) {
    if (index > 0 && !VALUE_ONLY.test(clause.words)) break;
    values.push(...clause.figures.map((figure) => ({ figure, clause })));
    if (clause.endsSentence) break;
  }
  return values;
}

/** One clause for each name, or the clauses without their figures when names and values do not pair. */
function pair(names: readonly string[], values: readonly Value[]): readonly Clause[] {
  const counts = values.filter(({ figure }) => figure.kind === 'count');
  const percents = values.filter(({ figure }) => figure.kind === 'percent');
  const own = names.slice(-counts.length);
  const isPaired = counts.length > 1 && own.length === counts.length;
  if (!isPaired || (percents.length > 0 && percents.length !== counts.length)) return [];
  const unit = counts.at(-1)!.figure.unit;
  return counts.map(({ figure, clause }, index): Clause => {
    const percent = percents[index]?.figure;
    const written = [figure.written, ...(percent === undefined ? [] : [percent.written])].join(
      ', ',
    );
    const text = `${own[index]}: ${written}`;
    const figures = [{ ...figure, unit }, ...(percent === undefined ? [] : [percent])];
    return { ...clause, text, words: fold(text), figures };
  });
}

/** "Trước hạn, đúng hạn và quá hạn lần lượt là 4.902, 281 và 7": each value is given to its name. */
export function spreadSeries(clauses: readonly Clause[]): readonly Clause[] {
  const at = clauses.findIndex(({ text }) => RESPECTIVELY.test(text));
  if (at < 0) return clauses;
  const values = readValues(clauses, at);
  const length = new Set(values.map(({ clause }) => clause)).size;
  if (length === 0) return clauses;
  const spread = pair(readNames(clauses, at), values);
  const last = clauses[at + length - 1]!;
  const shown =
    spread.length > 0
      ? spread.map((clause, index) =>
          index === spread.length - 1
            ? { ...clause, end: last.end, endsSentence: last.endsSentence }
            : { ...clause, end: ',', endsSentence: false },
        )
      : clauses.slice(at, at + length).map((clause) => ({ ...clause, figures: [] }));
  return [...clauses.slice(0, at), ...shown, ...spreadSeries(clauses.slice(at + length))];
}
