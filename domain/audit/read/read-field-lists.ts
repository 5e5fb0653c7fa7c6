import { fold } from '../../vietnamese.ts';
import { findConcept, isBareTotal } from './concepts.ts';
import type { Block, Marker, ReportText } from './read-blocks.ts';
import { readClauses, type Clause } from './read-clauses.ts';
import { findScope } from './report-context.ts';

/** One line of a breakdown: "Hộ tịch 795". */
export interface ListEntry {
  readonly name: string;
  readonly value: number;
  readonly clause: Clause;
  /** The clause its number stands in, and that one's item. */
  readonly told: Clause;
  readonly item: Block;
}

/** A breakdown by field of what was received or resolved. */
export interface FieldList {
  readonly block: Block;
  readonly entries: readonly ListEntry[];
  /** What a line of its own sums them up to: "Cộng: 1.840". */
  readonly total?: number;
}

const ENTRY =
  /^(?:[-–+]\s*)?(?:(?:lĩnh vực|thủ tục|nhóm)\s+)?(\p{Lu}[\p{L}\s\-–/,]{1,110}?)\s*(?::|là|có|=)?\s*(\d{1,3}(?:\.\d{3})+|\d+)\s*(?:hồ sơ|hs|tthc)?$/iu;
const NO_FIELD = { isFeedback: false, stage: undefined };
const FEWEST = 3;
const ENDS_LIST: ReadonlySet<Marker> = new Set([
  'part',
  'roman',
  'number',
  'level',
  'letter',
  'paragraph',
]);

/** "Một số lĩnh vực phát sinh nhiều hồ sơ:" lists a part and claims no total. */
function isOfSome(before: string): boolean {
  return /mot so|chu yeu|tieu bieu|nhieu nhat|nhieu ho so/.test(fold(before));
}

function readEntry(clause: Clause, item: Block, told = clause): ListEntry | undefined {
  const found = ENTRY.exec(clause.text);
  if (found === null || clause.figures.length !== 1) return undefined;
  const name = found[1]!.trim();
  // "Trực tuyến 2.936" is a part by channel, not a field.
  const isNamed = /^(?:\p{Lu}|khác$|còn lại$)/u.test(name);
  if (!isNamed || findConcept(clause.words, NO_FIELD) !== undefined) return undefined;
  return { name, value: Number(found[2]!.replaceAll('.', '')), clause, told, item };
}

/** The beginning of a name that goes on behind a comma or a short form in brackets: "Phòng, chống tệ nạn xã hội (PCTN) 1". */
function isBegun({ figures, depth, end }: Clause): boolean {
  return depth === 0 && figures.length === 0 && (end === ',' || end === '(');
}

/** A name with what goes on behind its comma. */
function goOn(begun: Clause, clause: Clause): Clause {
  const sign = begun.end === ',' ? ', ' : ' ';
  return {
    ...clause,
    text: begun.text + sign + clause.text,
    words: `${begun.words} ${clause.words}`,
    at: begun.at,
  };
}

/** Runs of three or more "Tên lĩnh vực số", in one item about dossiers or an item each. */
export function readFieldLists(report: ReportText): readonly FieldList[] {
  return [...readRunsWithin(report), ...readRunsOfItems(report)];
}

function readRunsWithin({ blocks }: ReportText): readonly FieldList[] {
  return blocks.flatMap((block): FieldList[] => {
    const lists: ListEntry[][] = [];
    let run: ListEntry[] = [];
    let begun: Clause | undefined;
    for (const clause of readClauses(block)) {
      const entry =
        readEntry(clause, block) ?? (begun && readEntry(goOn(begun, clause), block, clause));
      if (entry !== undefined) run.push(entry);
      else if (isBegun(clause)) {
        begun = begun === undefined ? clause : goOn(begun, clause);
        continue;
      } else if (clause.depth === 0) [run] = [[], lists.push(run)];
      if (clause.depth === 0) begun = undefined;
    }
    lists.push(run);
    const isAboutDossiers = /hồ sơ|lĩnh vực/iu.test(block.text);
    return lists
      .filter((entries) => isAboutDossiers && entries.length >= FEWEST)
      .filter(([first]) => !isOfSome(block.text.slice(0, first!.clause.at)))
      .map((entries) => ({ block, entries }));
  });
}

/** "- Lĩnh vực Hộ tịch: 310 hồ sơ", whatever is said of it behind that. */
function readItem(block: Block): ListEntry | undefined {
  let begun: Clause | undefined;
  for (const clause of readClauses(block)) {
    const entry =
      readEntry(clause, block) ?? (begun && readEntry(goOn(begun, clause), block, clause));
    if (entry !== undefined) return entry;
    if (isBegun(clause)) begun = begun === undefined ? clause : goOn(begun, clause);
    else if (clause.depth === 0) return undefined;
  }
  return undefined;
}

const SECOND = /^\p{L}[\p{L}\s–-]* (?:\d{1,3}(?:\.\d{3})+|\d+)(?: hồ sơ| hs)?$/iu;

/** "Liên thông khai sinh 187 hồ sơ, liên thông khai tử 48 hồ sơ": a line with two. */
function saysTwo(block: Block, { told }: ListEntry): boolean {
  return readClauses(block).some(
    (clause) =>
      clause !== told &&
      clause.depth === 0 &&
      !/^(?:trong|gồm|cả|riêng|còn)/iu.test(clause.text) &&
      SECOND.test(clause.text) &&
      findConcept(clause.words, NO_FIELD) === undefined,
  );
}

/** What "Cộng: 1.840" says below a list; undefined for another item. */
function readTotal(block: Block): number | undefined {
  const [first] = readClauses(block);
  return first !== undefined && isBareTotal(first.words) && first.figures.length === 1
    ? first.figures[0]!.value
    : undefined;
}

/** Any list may have names and numbers; this entry names a field. */
export function namesField({ clause, name }: ListEntry): boolean {
  return (findScope(clause.text, '') ?? findScope(name, ':')) !== undefined;
}

interface OpenList {
  readonly block: Block;
  readonly entries: ListEntry[];
  total?: number;
  /** Whether a line among its own could not be read: what stands before it is not all there is. */
  isBroken?: boolean;
}

/** A dash with a figure of no total: most likely a field in other words. */
function isUnread(block: Block): boolean {
  if (block.marker === 'paragraph') return false;
  const counting = readClauses(block).find(
    ({ depth, figures }) => depth === 0 && figures.length > 0,
  );
  return counting !== undefined && findConcept(counting.words, NO_FIELD) === undefined;
}

/** A list begins with its first line, or with what a broken heading has of it: "theo lĩnh vực: Chứng thực: 932". */
function openList(before: Block | undefined, block: Block, entry: ListEntry): OpenList {
  const [heading, last] = before === undefined ? [] : readClauses(before).slice(-2);
  const first = heading?.end === ':' && last !== undefined ? readEntry(last, before!) : undefined;
  if (before?.marker !== block.marker || first === undefined || !namesField(first))
    return { block, entries: [entry] };
  const at = entry.clause.at + block.start - before.start;
  return { block: before, entries: [first, { ...entry, clause: { ...entry.clause, at } }] };
}

/** An item for each field; what a field is cut into again, under other dashes, is no part of the list. */
function readRunsOfItems({ blocks }: ReportText): readonly FieldList[] {
  const lists: OpenList[] = [];
  let run: OpenList | undefined;
  for (const [at, block] of blocks.entries()) {
    const found = readItem(block);
    const goesOn = run?.block.marker === block.marker;
    // What is listed among fields is one, whatever its name: "Liên thông khai sinh - BHYT: 14".
    const entry = found !== undefined && (goesOn || namesField(found)) ? found : undefined;
    if (entry !== undefined && run !== undefined && goesOn) {
      // Places are told of the list's own item; its entries keep theirs by their distance from it.
      const distance = block.start - run.block.start;
      run.entries.push({ ...entry, clause: { ...entry.clause, at: entry.clause.at + distance } });
      run.isBroken ||= saysTwo(block, entry);
    } else if (entry !== undefined) {
      run = openList(blocks[at - 1], block, entry);
      if (!isOfSome(blocks[at - 1]?.text ?? '')) lists.push(run);
    } else if (goesOn || ENDS_LIST.has(block.marker)) {
      const total = readTotal(block);
      if (run !== undefined && goesOn && total !== undefined) run.total = total;
      else if (run !== undefined && goesOn) run.isBroken ||= isUnread(block);
      run = undefined;
    }
  }
  return lists.filter(({ entries, isBroken }) => entries.length >= FEWEST && isBroken !== true);
}
