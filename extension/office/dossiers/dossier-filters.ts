import { html, nothing, type TemplateResult } from 'lit';
import type { DossierFilter, ListedDossier } from '../../../domain/dossier-filter.ts';
import { CHANNEL_TEXTS } from '../../../domain/dossier-texts.ts';
import type { Channel } from '../../../domain/event.ts';
import '../day-box.ts';
import type { DayChangeEvent } from '../day-box.ts';

type Narrow = (change: Partial<DossierFilter>) => void;

const valueOf = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;

function renderDay(
  label: string,
  name: 'from' | 'to',
  filter: DossierFilter,
  narrow: Narrow,
): TemplateResult {
  return html`<day-box
    label=${label}
    .value=${filter[name]}
    @day-change=${({ day }: DayChangeEvent) => narrow({ [name]: day })}
  ></day-box>`;
}

/** What narrows the list beside its text and its lights: lĩnh vực, channel, day of reception. */
export function renderFilters(
  rows: readonly ListedDossier[],
  filter: DossierFilter,
  narrow: Narrow,
): TemplateResult {
  const fields = [...new Set(rows.map(({ record }) => record.field))].toSorted((a, b) =>
    a.localeCompare(b, 'vi'),
  );
  const isNarrow = filter.field + filter.channel + filter.from + filter.to !== '';
  return html`
    <label class="field">
      Lĩnh vực
      <select class="wide" @change=${(event: Event) => narrow({ field: valueOf(event) })}>
        <option value="" ?selected=${filter.field === ''}>Tất cả</option>
        ${fields.map((field) => html`<option ?selected=${filter.field === field}>${field}</option>`)}
      </select>
    </label>
    <label class="field">
      Kênh
      <select
        @change=${(event: Event) => narrow({ channel: valueOf(event) as DossierFilter['channel'] })}
      >
        <option value="" ?selected=${filter.channel === ''}>Tất cả</option>
        ${(Object.keys(CHANNEL_TEXTS) as Channel[]).map(
          (channel) =>
            html`<option value=${channel} ?selected=${filter.channel === channel}>
              ${CHANNEL_TEXTS[channel]}
            </option>`,
        )}
      </select>
    </label>
    ${renderDay('Tiếp nhận từ', 'from', filter, narrow)} ${renderDay('đến', 'to', filter, narrow)}
    ${
      isNarrow
        ? html`<button
            class="button quiet"
            @click=${() => narrow({ field: '', channel: '', from: '', to: '' })}
          >
            Bỏ lọc
          </button>`
        : nothing
    }
  `;
}
