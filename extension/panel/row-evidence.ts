import { say } from '../language.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { factKey, type Dossier } from '../../domain/dossier.ts';
import type { Subject } from '../../domain/fact.ts';
import type { Candidate, PlanRow } from '../../domain/plan.ts';
import { fieldLabel } from '../../domain/vocabulary.ts';
import { EVIDENCE_TEXTS, LABEL_EVIDENCE_TEXTS } from './evidence-texts.ts';
import { nameSubject } from './name-subject.ts';
import { panelIcon } from './panel-icons.ts';

/** A reading of a control: whose field it may be, and how sure that is. */
interface Reading {
  readonly subject: Subject;
  readonly field: string;
  readonly confidence: number;
}

function nameReading({ subject, field, confidence }: Reading): string {
  const share = `${Math.round(confidence * 100)} %`;
  return `${fieldLabel(field)} · ${nameSubject(subject).toLowerCase()} (${share})`;
}

/** Where the value comes from: the last place the fact, or what it was derived from, was seen. */
function sayOrigin(
  dossier: Dossier | undefined,
  { derivedFrom }: PlanRow,
  { subject, field }: Candidate,
): string {
  // A fact derived from another person's, or taken out since, is not there.
  const known = dossier?.facts[factKey(subject, derivedFrom ?? field)];
  const source = known?.values[known.settled ?? 0]?.sources.at(-1);
  if (source === undefined) return '';
  return source.label === '' ? source.system : `${source.system}, “${source.label}”`;
}

/** The other readings, each once: those that have a value to write, then those of the label alone. */
function nameOthers({ subject, field, chosen, candidates, alternatives }: PlanRow): string {
  const taken = new Set([
    factKey(subject ?? 'document', field ?? ''),
    ...(chosen === undefined ? [] : [factKey(chosen.subject, chosen.field)]),
  ]);
  const others = [...candidates, ...alternatives].filter((one) => {
    const key = factKey(one.subject, one.field);
    return taken.has(key) ? false : taken.add(key);
  });
  return others.map(nameReading).join('; ');
}

function sayChange({ chosen, note }: PlanRow): string {
  if (chosen === undefined || chosen.from === chosen.to) return '';
  return `“${chosen.from}” → “${chosen.to}”${note === undefined ? '' : ` (${say(note)})`}`;
}

function renderLine(name: string, text: string): TemplateResult | typeof nothing {
  return text === ''
    ? nothing
    : html`<dt>${name}</dt>
        <dd>${text}</dd>`;
}

/** Why a control was taken for what it is, and where its value comes from; opened by key or mouse. */
export function renderEvidence(row: PlanRow, dossier: Dossier | undefined): TemplateResult {
  const { subject, field, evidence, sections, confidence, chosen, label, labelEvidence } = row;
  const meaning =
    subject === undefined || field === undefined
      ? EVIDENCE_TEXTS.unknown
      : nameReading({ subject, field, confidence });
  return html`<details class="why">
    <summary aria-label="${EVIDENCE_TEXTS.why} ${label}" title=${EVIDENCE_TEXTS.why}>
      ${panelIcon('chevron-down')}
    </summary>
    <dl>
      ${renderLine(EVIDENCE_TEXTS.meaning, meaning)}
      ${renderLine(EVIDENCE_TEXTS.because, evidence.map(say).join('; '))}
      ${renderLine(EVIDENCE_TEXTS.label, LABEL_EVIDENCE_TEXTS[labelEvidence])}
      ${renderLine(EVIDENCE_TEXTS.section, sections.join(' › '))}
      ${renderLine(EVIDENCE_TEXTS.origin, chosen === undefined ? '' : sayOrigin(dossier, row, chosen))}
      ${renderLine(EVIDENCE_TEXTS.change, sayChange(row))}
      ${renderLine(EVIDENCE_TEXTS.others, nameOthers(row))}
    </dl>
  </details>`;
}
