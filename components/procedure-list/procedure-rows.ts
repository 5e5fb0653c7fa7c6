import { html, type TemplateResult } from 'lit';
import { displayName, type Procedure } from '../../domain/procedure.ts';
import { icon } from '../icon.ts';
import { CHEVRON_RIGHT } from '../icons/reading.ts';
import { describeProcedure } from './describe-procedure.ts';
import type { ProcedureListTexts } from './procedure-list.texts.ts';

/** Procedures one below the other, each to be chosen; with their field where several stand together. */
export function renderRows(
  procedures: readonly Procedure[],
  withField: boolean,
  texts: ProcedureListTexts,
  select: (procedure: Procedure) => void,
): TemplateResult {
  return html`<ul class="rows">
    ${procedures.map(
      (procedure) =>
        html`<li>
          <button class="card row" @click=${() => select(procedure)}>
            <span>
              <strong lang="vi">${displayName(procedure)}</strong>
              <small>${describeProcedure(procedure, withField, texts)}</small>
            </span>
            ${icon(CHEVRON_RIGHT)}
          </button>
        </li>`,
    )}
  </ul>`;
}
