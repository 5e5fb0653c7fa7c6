import type { Concept } from './concepts.ts';
import type { Statement } from './read-statements.ts';

/** The report's own word on each concept: what it says first, and every place that says it. */
export class ReportFigures {
  readonly #said = new Map<Concept, Statement[]>();

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) {
      const known = this.#said.get(statement.concept);
      if (known === undefined) this.#said.set(statement.concept, [statement]);
      else known.push(statement);
    }
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
