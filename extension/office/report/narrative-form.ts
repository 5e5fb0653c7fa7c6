import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { isGroup, type NarrativeSection } from '../../../domain/report/narrative.ts';
import type { Settings } from '../../../storage/settings.ts';
import { officeStyles } from '../office-styles.ts';
import { SettingChangeEvent } from './report-settings.ts';
import { reportStyles } from './report-styles.ts';

/** Where the office's own words are on their way into the store. */
export type Saving = 'no' | 'saving' | 'saved';

const SAVING = { no: '', saving: 'Đang lưu…', saved: 'Đã lưu' } as const;

/**
 * The narrative report: sentences with the period's figures, and a box for the office's own words under each heading.
 * @fires setting-change with `reportWords`
 */
@customElement('narrative-form')
export class NarrativeForm extends LitElement {
  static override styles = [shared, officeStyles, reportStyles];

  @property({ attribute: false }) sections: readonly NarrativeSection[] = [];
  @property({ attribute: false }) words: Settings['reportWords'] = {};
  @property() saving: Saving = 'no';

  override render(): TemplateResult {
    return html`<section class="card narrative" aria-label="Báo cáo bằng lời">
      <h3>
        Báo cáo bằng lời <small class="muted no-print" role="status">${SAVING[this.saving]}</small>
      </h3>
      <p class="muted no-print">
        Câu có số liệu tự thay theo kỳ. Lời của đơn vị ở mỗi mục được giữ lại cho lần báo cáo sau.
      </p>
      ${this.sections.map(
        ({ id, heading, figures, words }) => html`
          <h4>${heading}</h4>
          ${figures.map((sentence) => html`<p class="figures">- ${sentence}</p>`)}
          ${
            isGroup(id)
              ? ''
              : html`<textarea
                  class=${words.length === 0 ? 'no-print' : ''}
                  aria-label="Lời của đơn vị, mục ${heading}"
                  placeholder="Lời của đơn vị, mỗi dòng một đoạn"
                  .value=${words.join('\n')}
                  @change=${(event: Event) => this.#change(id, event)}
                ></textarea>`
          }
        `,
      )}
    </section>`;
  }

  #change(id: string, event: Event): void {
    const lines = (event.currentTarget as HTMLTextAreaElement).value
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    this.dispatchEvent(new SettingChangeEvent('reportWords', { ...this.words, [id]: lines }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'narrative-form': NarrativeForm;
  }
}
