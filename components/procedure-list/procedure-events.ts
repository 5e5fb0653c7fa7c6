import type { Procedure } from '../../domain/procedure.ts';

/** A person chose a procedure. */
export class ProcedureSelectEvent extends Event {
  readonly procedure: Procedure;
  constructor(procedure: Procedure) {
    super('procedure-select', { bubbles: true, composed: true });
    this.procedure = procedure;
  }
}

/** A person opened a field; an empty slug leads back to all fields. */
export class FieldSelectEvent extends Event {
  readonly slug: string;
  constructor(slug: string) {
    super('field-select', { bubbles: true, composed: true });
    this.slug = slug;
  }
}

/** A person typed; `count` 0 means nothing was found for it. */
export class SearchChangeEvent extends Event {
  readonly query: string;
  readonly count: number;
  constructor(query: string, count: number) {
    super('search-change', { bubbles: true, composed: true });
    this.query = query;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'procedure-select': ProcedureSelectEvent;
    'field-select': FieldSelectEvent;
    'search-change': SearchChangeEvent;
  }
}
