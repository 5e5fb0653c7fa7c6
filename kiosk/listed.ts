import { html, nothing, type TemplateResult } from 'lit';
import type {
  FieldSelectEvent,
  ProcedureSelectEvent,
  SearchChangeEvent,
} from '../components/procedure-list/procedure-events.ts';
import '../components/procedure-list/procedure-list.ts';
import type { Search } from '../domain/procedure-search.ts';
import type { Catalogue } from './load-catalogue.ts';

/** Which procedures the list shows: those of a field, those that answer a question, or with neither the first screen's. */
export interface Listed {
  readonly field: string;
  readonly query: string;
}

/** What the list needs from the page, and tells it. */
export interface ListPage {
  readonly listed: Listed;
  /** Another view stands: the list is kept as it was, so that the way back to it only has to show it. */
  readonly hidden: boolean;
  /** Undefined while it is on its way. */
  readonly catalogue: Catalogue | undefined;
  readonly search: Search | undefined;
  /** A sentence for the citizen when there is no catalogue. */
  readonly problem: string;
  readonly openProcedure: (event: ProcedureSelectEvent) => void;
  readonly openField: (event: FieldSelectEvent) => void;
  readonly noteQuery: (event: SearchChangeEvent) => void;
}

/** The list of procedures: the first screen, the open field, the answers. */
export function renderList(page: ListPage): TemplateResult {
  const { listed, catalogue, problem } = page;
  return html`<procedure-list
    class=${page.hidden ? 'aside' : nothing}
    .procedures=${catalogue?.edition.procedures ?? []}
    .search=${page.search}
    .mostUsed=${catalogue?.mostUsed ?? []}
    .fieldOrder=${catalogue?.fieldOrder ?? []}
    .field=${listed.field}
    .query=${listed.query}
    .loading=${catalogue === undefined && problem === ''}
    .problem=${problem}
    @procedure-select=${page.openProcedure}
    @field-select=${page.openField}
    @search-change=${page.noteQuery}
  ></procedure-list>`;
}
