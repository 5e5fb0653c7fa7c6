import { html, nothing, type TemplateResult } from 'lit';
import { factKey, type Dossier } from '../../domain/dossier.ts';
import type { Candidate, PlanRow } from '../../domain/plan.ts';
import { fieldLabel, subjectLabel } from '../../domain/vocabulary.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Where the value comes from: the last place the fact, or what it was derived from, was seen. */
function sayOrigin(
  dossier: Dossier | undefined,
  { derivedFrom }: PlanRow,
  { subject, field }: Candidate,
): string {
  const known = dossier?.facts[factKey(subject, derivedFrom ?? field)];
  const value = known?.values[known.settled ?? 0];
  const last = value?.sources.at(-1);
  if (last === undefined) return '';
  return `${last.system}${last.label === '' ? '' : `, ô “${last.label}”`}`;
}

function line(name: string, text: string): TemplateResult | typeof nothing {
  return text === ''
    ? nothing
    : html`<dt>${name}</dt>
        <dd>${text}</dd>`;
}

/** Why a control was taken for what it is, and where its value comes from; opened by key or mouse. */
export function renderEvidence(row: PlanRow, dossier: Dossier | undefined): TemplateResult {
  const { subject, field, evidence, sections, confidence, chosen, candidates, label } = row;
  const meaning =
    subject === undefined || field === undefined
      ? 'chưa rõ'
      : `${fieldLabel(field)} · ${subjectLabel(subject).toLowerCase()} (chắc ${percent(confidence)})`;
  const others = candidates
    .slice(1)
    .map(
      (one) =>
        `${fieldLabel(one.field)} · ${subjectLabel(one.subject).toLowerCase()} (${percent(one.confidence)})`,
    );
  const change =
    chosen === undefined || chosen.from === chosen.to ? '' : `“${chosen.from}” → “${chosen.to}”`;
  return html`<details class="why">
    <summary aria-label="Vì sao: ${label}">Vì sao?</summary>
    <dl>
      ${line('Hiểu là', meaning)} ${line('Vì', evidence.join('; '))}
      ${line('Ở mục', sections.join(' › '))}
      ${line('Giá trị từ', chosen === undefined ? '' : sayOrigin(dossier, row, chosen))}
      ${line('Đổi khi ghi', change)} ${line('Cũng có thể là', others.join('; '))}
    </dl>
  </details>`;
}
