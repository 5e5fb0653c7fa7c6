import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../components/define.ts';
import '../components/office-info/office-info.ts';
import { listUsualFees } from '../domain/usual-fees.ts';
import { EMPTY_OFFICE, type OfficeInfo } from '../domain/office-info.ts';
import type { UnitProfile } from '../domain/unit-profile.ts';
import type { CitizenDesk } from './citizen-desk.ts';
import type { Catalogue } from './load-catalogue.ts';

/** What the office says of itself in its own hall: name and hours of the unit, the rest as staff wrote it. */
export class OfficeView extends LitElement {
  @property({ attribute: false }) desk: CitizenDesk | undefined;
  @property({ attribute: false }) unit: UnitProfile | undefined;
  /** Where fees come from that the office did not write itself. */
  @property({ attribute: false }) catalogue: Catalogue | undefined;
  @state() private info: OfficeInfo | undefined;

  protected override firstUpdated(): void {
    void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    const { info, unit, catalogue } = this;
    if (info === undefined || unit === undefined) return nothing;
    const { name, office, hours } = unit;
    const codes = catalogue?.mostUsed.map(({ code }) => code) ?? []; // Still on its way.
    const fees =
      info.fees.length > 0 ? info.fees : listUsualFees(catalogue?.edition.procedures ?? [], codes);
    return html`<office-info
      unlinked
      .info=${{ ...info, name: `${office}, ${name}`, hours, fees }}
    ></office-info>`;
  }

  async #load(): Promise<void> {
    this.info = (await this.desk!.findOffice()) ?? EMPTY_OFFICE; // The view is drawn with a desk.
  }
}

define('office-view', OfficeView);

declare global {
  interface HTMLElementTagNameMap {
    'office-view': OfficeView;
  }
}
