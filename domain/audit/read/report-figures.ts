import { fold } from '../../vietnamese.ts';
import type { Concept } from './concepts.ts';
import type { Statement } from './statement.ts';

/** "Tiếp nhận 312 TTHC" is what an office takes in at all, where it says its dossiers in dossiers. */
function countsProcedures({ concept, unit }: Statement, all: readonly Statement[]): boolean {
  if (concept !== 'received' && concept !== 'newlyReceived' && concept !== 'resolved') return false;
  if (!/^(?:tthc|thủ tục)/iu.test(unit)) return false;
  return all.some((other) => other.concept === concept && /^(?:hồ sơ|hs)/iu.test(other.unit));
}

const TOTAL = /(?:^| )(?:tong (?:so|cong)|toan xa|toan phuong)(?: |$)/;
/** What is said before a total, and is so much less than it, is of a part. */
const NARROWER = 0.8;

/** The report's own word on each concept: what it says first, and every place that says it. */
export class ReportFigures {
  readonly #said = new Map<Concept, Statement[]>();

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) {
      if (statement.concept === undefined || countsProcedures(statement, statements)) continue;
      const known = this.#said.get(statement.concept);
      if (known === undefined) this.#said.set(statement.concept, [statement]);
      else known.push(statement);
    }
    // "Tổng số hồ sơ tiếp nhận trong kỳ" is all there is when nothing is said to be carried over.
    const fresh = this.#said.get('newlyReceived');
    if (fresh !== undefined && !this.#said.has('received') && !this.#said.has('carriedOver')) {
      this.#said.set('received', fresh);
      this.#said.delete('newlyReceived');
    }
    this.#preferTotals();
    this.#partNewFromAll();
    const returned = this.#said.get('returned');
    if (returned !== undefined && !this.#said.has('resolved')) this.#said.set('resolved', returned);
  }

  /** "Tổng số hồ sơ toàn xã 2.750" is the whole, where 1.482 were said before of something narrower. */
  #preferTotals(): void {
    for (const concept of ['received', 'newlyReceived', 'resolved', 'feedbackTotal'] as const) {
      const said = this.#said.get(concept) ?? [];
      const total = said.find(({ says, isPart }) => isPart !== true && TOTAL.test(fold(says)));
      if (total === undefined || total.value * NARROWER <= said[0]!.value) continue;
      this.#said.set(concept, [total, ...said.filter((one) => one !== total)]);
    }
  }

  /** "Tiếp nhận trong tháng 410, tháng trước chuyển sang 12, phải giải quyết 422": what came in is not all there is. */
  #partNewFromAll(): void {
    const received = this.#said.get('received') ?? [];
    const all = received.filter(
      ({ says, isSum }) => isSum === true || /phải giải quyết/iu.test(says),
    );
    const fresh = received.filter((one) => !all.includes(one));
    if (all.length === 0 || fresh.length === 0) return;
    this.#said.set('received', all);
    this.#said.set('newlyReceived', [...(this.#said.get('newlyReceived') ?? []), ...fresh]);
  }

  /** The first statement of a concept. */
  find(concept: Concept): Statement | undefined {
    return this.#said.get(concept)?.[0];
  }

  /** The value of a concept; undefined when the report does not say it. */
  value(concept: Concept): number | undefined {
    return this.find(concept)?.value;
  }

  /** All statements of a concept, in order. */
  all(concept: Concept): readonly Statement[] {
    return this.#said.get(concept) ?? [];
  }

  /** Every concept that is said. */
  get concepts(): readonly Concept[] {
    return [...this.#said.keys()];
  }
}
