import { html, type TemplateResult } from 'lit';
import type { ProcedureField } from '../../domain/procedure.ts';
import { fieldIcon } from '../field-icons.ts';
import { icon } from '../icon.ts';
import { renderFieldName } from './field-name.ts';
import type { ProcedureListTexts } from './procedure-list.texts.ts';

/** Fields as pills, each with how many procedures it has. */
export function renderFieldButtons(
  fields: readonly ProcedureField[],
  texts: ProcedureListTexts,
  select: (slug: string) => void,
): readonly TemplateResult[] {
  return fields.map(
    ({ slug, name, count }) =>
      html`<li>
        <button class="field" @click=${() => select(slug)}>
          ${icon(fieldIcon(slug))}<span>${renderFieldName(slug, name, texts)}</span>
          <b aria-label=${texts.procedures(count)}>${count}</b>
        </button>
      </li>`,
  );
}
