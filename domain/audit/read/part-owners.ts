import type { Concept } from './concepts.ts';
import { opens } from './opening-words.ts';
import type { Clause } from './read-clauses.ts';
import { namesField, type Owner } from './report-context.ts';

/** Figures that are no total of the forms: what is said of their parts is said of them alone. */
const OWNERS: ReadonlySet<Owner['concept']> = new Set([
  'field',
  'carriedOver',
  'online',
  'direct',
  'postal',
  'withdrawn',
  'payable',
  'digitised',
  'notDigitised',
]);
/** How dossiers stand or end: the forms ask it of all there are. */
const STATES: ReadonlySet<Concept> = new Set([
  'resolved',
  'returned',
  'withdrawn',
  'early',
  'onTime',
  'inTime',
  'late',
  'pending',
  'pendingInTime',
  'pendingLate',
]);

interface Said {
  readonly clause: Clause;
  readonly owner: Owner | undefined;
}

/** Whose part each clause of a sentence is: "tồn kỳ trước 43 (40 trong hạn, 03 quá hạn)" says nothing of all that is late. */
export class PartOwners {
  readonly #above: Owner | undefined;
  /** The last figure of each depth of brackets. */
  #said: readonly Said[] = [];
  #open: { readonly depth: number; readonly owner: Owner | undefined } | undefined;

  /** @param above whose parts the list is that the sentence stands in */
  constructor(above: Owner | undefined) {
    this.#above = above;
  }

  /** The concept a clause names, unless its figure is a part of one that is no total; for each clause in order. */
  own(clause: Clause, concept: Concept | undefined): Concept | undefined {
    const { depth, figures } = clause;
    this.#said = this.#said.filter((one) => one.clause.depth <= depth);
    if (this.#open !== undefined && this.#open.depth > depth) this.#open = undefined;
    if (opens(clause) !== undefined)
      this.#open = { depth, owner: this.#said.length > 0 ? this.#said.at(-1)!.owner : this.#above };
    const figure = figures.find(({ kind }) => kind !== 'percent');
    if (figure === undefined) return concept;
    const isOther = concept !== undefined && this.#isPartOfOther(clause, concept, figure.value);
    // What is a part of a part is still the owner's.
    const owner = isOther ? this.#findOwner(clause)!.concept : concept;
    this.#note(clause, owner, figure.value);
    return isOther ? undefined : concept;
  }

  #isPartOfOther(clause: Clause, concept: Concept, value: number): boolean {
    const owner = this.#findOwner(clause);
    if (owner === undefined || !STATES.has(concept) || !OWNERS.has(owner.concept)) return false;
    return concept !== owner.concept && value <= owner.value;
  }

  /** What a list behind this sentence would be the parts of. */
  get last(): Owner | undefined {
    return this.#open?.owner ?? this.#said.at(-1)?.owner;
  }

  #note(clause: Clause, found: Owner['concept'] | undefined, value: number): void {
    const concept: Owner['concept'] | undefined =
      found ?? (namesField(clause.text) ? 'field' : undefined);
    const owner = concept === undefined ? undefined : { concept, value };
    this.#said = [
      ...this.#said.filter((one) => one.clause.depth < clause.depth),
      { clause, owner },
    ];
  }

  #findOwner({ depth }: Clause): Owner | undefined {
    if (this.#open?.depth === depth) return this.#open.owner;
    const around = depth === 0 ? undefined : this.#said.findLast((one) => one.clause.depth < depth);
    return around?.owner ?? (depth === 0 ? this.#above : undefined);
  }
}
