import { html, nothing, type TemplateResult } from 'lit';
import '../../components/qr-display/qr-display.ts';
import type { Checklist } from '../../domain/checklist.ts';
import { displayAddress, type Procedure } from '../../domain/procedure.ts';
import type { UnitProfile } from '../../domain/unit-profile.ts';

/** The slip a printer makes of a procedure; its size follows the paper: 80 mm roll or A5. */
export function renderSlip(
  [name, ...lines]: readonly string[],
  procedure: Procedure,
  checklist: Checklist | undefined,
  unit: UnitProfile | undefined,
): TemplateResult {
  const address = displayAddress(procedure);
  return html`<section class="slip" aria-hidden="true">
    ${unit === undefined ? nothing : html`<p>${unit.office}, ${unit.name}</p>`}
    <h1>${name}</h1>
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${(checklist?.notes ?? []).map((note) => html`<p>${note}</p>`) /* Few have a checklist. */}
    ${
      address === undefined
        ? nothing
        : html`<qr-display .value=${address} heading="" hint=""></qr-display>`
    }
  </section>`;
}
