import { fold } from '../../vietnamese.ts';
import type { Concept, Stage } from './concepts.ts';
import { readClauses, type Clause } from './read-clauses.ts';
import type { Block, ReportText } from './read-blocks.ts';
import { ItemReader } from './read-item.ts';
import type { BareShare, Statement } from './statement.ts';
import { findOwnPeriod, namesFeedback, OpenItems } from './report-context.ts';

/** What a report says in figures about dossiers and feedback, in order. */
export interface Said {
  readonly statements: readonly Statement[];
  readonly shares: readonly BareShare[];
}

/** Whether other items stand in this one: a heading, or a sentence that ends before its list. */
function opensList(block: Block, clauses: readonly Clause[]): boolean {
  return /:\s*$/.test(block.text) || clauses.every(({ figures }) => figures.length === 0);
}

/** A great heading may be about more: only one that names nothing else is about feedback alone. */
const ONLY_FEEDBACK =
  /^(?=.*(?:phan anh|pakn))(?:(?:cong tac|tinh hinh|ket qua|viec|ve|tiep nhan|xu ly|giai quyet|tra loi|va|phan anh|kien nghi|pakn|cua|nguoi dan|to chuc|ca nhan|doanh nghiep)(?: |$))+$/;

/** "5. Phản ánh, kiến nghị" is about feedback; "I. Giải quyết TTHC và phản ánh, kiến nghị" is about more. */
function isFeedbackHeading({ marker }: Block, words: string): boolean {
  if (marker === 'part' || marker === 'roman') return ONLY_FEEDBACK.test(words);
  return namesFeedback(words) && !/ho so|thu tuc|tthc/.test(words);
}

/** Which total a heading is about: "1. Tiếp nhận", "2. Kết quả giải quyết"; one about both is about all there is. */
function findTopic(words: string): Stage | undefined {
  if (/tiep nhan/.test(words)) return 'received';
  return /giai quyet|xu ly/.test(words) ? 'resolved' : undefined;
}

/** The total a part is of, where it can be of one only. */
const WHOLE_OF: Partial<Record<Concept, Concept>> = {
  newlyReceived: 'received',
  carriedOver: 'received',
  early: 'resolved',
  onTime: 'resolved',
  inTime: 'resolved',
  pendingInTime: 'pending',
  pendingLate: 'pending',
};

/** "Tổng số: 1.572 hồ sơ. Trong đó: tiếp nhận trong kỳ…": a total is the one its parts are of, whatever its heading says. */
function nameTotals(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement, at) => {
    const part = statement.isBare === true ? statements[at + 1]?.concept : undefined;
    const concept = part === undefined ? undefined : WHOLE_OF[part];
    return concept === undefined ? statement : { ...statement, concept };
  });
}

/** Everything a report says in figures about dossiers and feedback, in order. */
export function readStatements(report: ReportText): Said {
  const own = findOwnPeriod(report);
  const items = new OpenItems();
  const statements: Statement[] = [];
  const shares: BareShare[] = [];
  for (const block of report.blocks) {
    const inherited = items.enter(block);
    const reader = new ItemReader(report, block, own, inherited);
    reader.read();
    statements.push(...reader.statements);
    shares.push(...reader.shares);
    if (!opensList(block, readClauses(block))) continue;
    const isList = /:\s*$/.test(block.text);
    const { scope, stage } = reader.context;
    const words = fold(block.text);
    const isFeedback = inherited.isFeedback || isFeedbackHeading(block, words);
    const topic = findTopic(words) ?? inherited.topic;
    const open = isList ? { stage, owner: reader.owner } : { stage: undefined };
    items.open(block, { scope, isFeedback, topic, ...open });
  }
  return { statements: nameTotals(statements), shares };
}
