import { html, nothing, type TemplateResult } from 'lit';
import type { KnownFact, KnownValue } from '../../domain/dossier.ts';
import type { Fact } from '../../domain/fact.ts';
import { formatFactValue, parseFactValue } from '../../domain/fact-value.ts';
import { expectField, fieldLabel } from '../../domain/vocabulary.ts';
import { currentLocale } from '../language.ts';
import { FACT_TEXTS, HAND_SYSTEM } from './fact-texts.ts';
import { panelIcon } from './panel-icons.ts';

/** What an officer may do to one fact. */
export interface FactActs {
  correct(fact: Fact): void;
  remove(key: string): void;
}

function formatTime(iso: string): string {
  return new Date(iso).toLocaleString(currentLocale(), {
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
}

function renderValue({ value, sources }: KnownValue, holds: boolean): TemplateResult {
  return html`<li class=${holds ? 'holds' : ''}>
    <b>${formatFactValue(value)}</b>${holds ? ` – ${FACT_TEXTS.holds}` : nothing}
    ${sources.map(
      ({ system, label, at }) =>
        html`<small>${system}${label === '' ? '' : ` · “${label}”`} · ${formatTime(at)}</small>`,
    )}
  </li>`;
}

/** A typed text as a fact of the officer's own hand; undefined when it is not what the field asks for. */
export function readTyped(
  { subject, field }: KnownFact,
  text: string,
  now: Date,
): Fact | undefined {
  const { kind } = expectField(field);
  const value = parseFactValue(field, text.trim(), kind);
  if (text.trim() === '' || value === undefined) return undefined;
  if (kind === 'date' && value.kind !== 'date') return undefined;
  const source = {
    system: HAND_SYSTEM,
    url: '',
    label: '',
    selector: '',
    at: now.toISOString(),
    confidence: 1,
  };
  return { subject, field, value, source };
}

function correct(event: SubmitEvent, fact: KnownFact, acts: FactActs): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const box = form.elements.namedItem('value') as HTMLInputElement;
  const typed = readTyped(fact, box.value, new Date());
  box.setCustomValidity(typed === undefined ? FACT_TEXTS.notReadable : '');
  if (typed === undefined) box.reportValidity();
  else acts.correct(typed);
}

/** Who said what and when, a box to set it right by hand, and a way to take it out. */
export function renderHistory(fact: KnownFact, acts: FactActs): TemplateResult {
  const held = fact.settled === undefined ? undefined : fact.values[fact.settled];
  const name = fieldLabel(fact.field).toLowerCase();
  return html`<details class="why">
    <summary aria-label="${FACT_TEXTS.history}: ${name}" title=${FACT_TEXTS.history}>
      ${panelIcon('chevron-down')}
    </summary>
    <ul>
      ${fact.values.map((one) => renderValue(one, one === held))}
    </ul>
    <form @submit=${(event: SubmitEvent) => correct(event, fact, acts)}>
      <label>
        ${FACT_TEXTS.correct}
        <input
          name="value"
          autocomplete="off"
          .value=${held === undefined ? '' : formatFactValue(held.value)}
          @input=${(event: Event) => (event.currentTarget as HTMLInputElement).setCustomValidity('')}
        />
      </label>
      <div class="choices">
        <button class="choice">${FACT_TEXTS.keep}</button>
        <button class="choice" type="button" @click=${() => acts.remove(fact.key)}>
          ${FACT_TEXTS.remove}
        </button>
      </div>
    </form>
  </details>`;
}
