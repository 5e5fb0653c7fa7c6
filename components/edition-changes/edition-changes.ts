import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { compareEditions, type ChangedProcedure } from '../../domain/compare-editions.ts';
import { displayCode, displayName, type Procedure } from '../../domain/procedure.ts';
import { base } from '../base-styles.ts';
import { define } from '../define.ts';
import { hostStyles } from '../host-styles.ts';
import { icon, type IconPath } from '../icon.ts';
import { X } from '../icons/reading.ts';
import { CIRCLE_CHECK, PENCIL } from '../icons/saying.ts';
import { showPlain } from '../show-plain.ts';

/**
 * What became of a catalogue since the one before: mới, sửa đổi, bãi bỏ.
 * @slot - the same in plain HTML, for readers without scripts; shows until there are two catalogues to compare
 */
export class EditionChanges extends LitElement {
  static override styles = [
    base,
    hostStyles,
    css`
      section + section {
        margin-top: var(--ml-space-6);
      }
      h2 {
        display: flex;
        align-items: center;
        gap: var(--ml-space-3);
        margin-bottom: var(--ml-space-3);
        break-after: avoid;
      }
      li {
        padding-block: var(--ml-space-3);
        border-top: 1px solid var(--ml-line);
        break-inside: avoid;
        overflow-wrap: anywhere;
      }
      del {
        color: var(--ml-muted);
      }
      ins {
        font-weight: 600;
        text-decoration: none;
      }
    `,
  ];

  /** The catalogue as it was. */
  @property({ attribute: false }) oldProcedures: readonly Procedure[] = [];
  /** The catalogue as it is. */
  @property({ attribute: false }) newProcedures: readonly Procedure[] = [];

  override render(): TemplateResult | typeof nothing {
    const isReady = this.oldProcedures.length + this.newProcedures.length > 0;
    if (showPlain(this, isReady)) return html`<slot></slot>`;
    if (!isReady) return nothing;
    const { added, changed, removed } = compareEditions(this.oldProcedures, this.newProcedures);
    if (added.length + changed.length + removed.length === 0)
      return html`<p>Hai danh mục giống nhau.</p>`;
    return html`${renderGroup(CIRCLE_CHECK, 'Mới', added, renderName)}
    ${renderGroup(PENCIL, 'Sửa đổi', changed, renderChanged)}
    ${renderGroup(X, 'Bãi bỏ', removed, renderName)}`;
  }
}

function renderGroup<T>(
  picture: IconPath,
  name: string,
  list: readonly T[],
  render: (one: T) => TemplateResult,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section>
    <h2>${icon(picture)}${name} (${list.length})</h2>
    <ul>
      ${list.map((one) => html`<li>${render(one)}</li>`)}
    </ul>
  </section>`;
}

function renderName(procedure: Procedure): TemplateResult {
  const code = displayCode(procedure);
  return html`${displayName(procedure)}
  ${code === undefined || code === '' ? nothing : html`<small class="muted">${code}</small>`}`;
}

function renderChanged({ procedure, changes }: ChangedProcedure): TemplateResult {
  return html`<strong>${renderName(procedure)}</strong> ${changes.map(
      ({ what, before, after }) =>
        html`<p>
          ${what}: <del>${before === '' ? 'không ghi' : before}</del> →
          <ins>${after === '' ? 'không ghi' : after}</ins>
        </p>`,
    )}`;
}

define('edition-changes', EditionChanges);

declare global {
  interface HTMLElementTagNameMap {
    'edition-changes': EditionChanges;
  }
}
