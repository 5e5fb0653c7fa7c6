import { html, type TemplateResult } from 'lit';
import { findChecklist } from '../../domain/checklist.ts';
import { isStale, type Procedure } from '../../domain/procedure.ts';
import type { UnitProfile } from '../../domain/unit-profile.ts';
import type { Catalogue } from '../load-catalogue.ts';

/** One procedure: to read, and to take away. */
export function renderDetail(
  procedure: Procedure,
  { edition, checklists }: Catalogue,
  unit: UnitProfile,
): TemplateResult {
  const checklist = findChecklist(checklists, procedure.code);
  // The element keeps its own display against any page's rules; on paper its frame is what is left out.
  return html`<div>
      <procedure-detail
        .procedure=${procedure}
        .checklist=${checklist}
        .editionDate=${edition.date}
        .stale=${isStale(edition.date, new Date().toISOString().slice(0, 10))}
      ></procedure-detail>
    </div>
    <take-away
      .procedure=${procedure}
      .checklist=${checklist}
      .editionDate=${edition.date}
      .unit=${unit}
    ></take-away>`;
}
