import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../components/define.ts';
import { shared } from '../../components/shared-styles.ts';
import type { Edition } from '../../domain/procedure.ts';
import type { UnitProfile } from '../../domain/unit-profile.ts';
import type { Database } from '../../storage/database.ts';
import { StorageError } from '../../storage/problem.ts';
import { checkPin, hasPin, setPin, SHORTEST_PIN } from '../../storage/staff-pin.ts';
import './catalogue-card.ts';
import './feedback-card.ts';
import './machine-card.ts';
import type { MachineUpdates } from './machine-card.ts';
import './office-card.ts';
import './pin-pad.ts';
import type { PinEvent } from './pin-pad.ts';
import './profile-card.ts';
import { staffStyles } from './staff-styles.ts';
import { StaffWork } from './staff-work.ts';
import './size-card.ts';
import './source-card.ts';
import './unmet-card.ts';
import './wall-card.ts';

type Door = 'loading' | 'first' | 'again' | 'ask' | 'open';

/** What the staff area works on. */
export interface StaffDesk {
  readonly openDatabase: () => Promise<Database>;
  readonly updates: MachineUpdates;
}

/**
 * The staff's part of the kiosk, behind a PIN: whose counter it is, the catalogue, citizens' words, the machine.
 * @fires unit-change
 * @fires edition-change
 */
export class StaffArea extends LitElement {
  static override styles = [
    shared,
    staffStyles,
    css`
      .cards {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ml-space-5);
      }
      .notice {
        margin-bottom: var(--ml-space-5);
      }
      h1 {
        padding-bottom: var(--ml-space-5);
        font-size: var(--ml-text-l);
      }
    `,
  ];

  @property({ attribute: false }) desk: StaffDesk | undefined;
  @property({ attribute: false }) unit: UnitProfile | undefined;
  /** The edition that is shown now. */
  @property({ attribute: false }) edition: Edition | undefined;
  @state() private door: Door = 'loading';
  @state() private db: Database | undefined;
  #first = '';
  readonly #work = new StaffWork(this);

  protected override firstUpdated(): void {
    void this.#work.read(async () => {
      if (this.desk === undefined) throw new Error('Expected a desk, found none.');
      this.db = await this.desk.openDatabase();
      this.door = (await hasPin(this.db)) ? 'ask' : 'first';
    });
  }

  override render(): TemplateResult {
    return html`<h1>Khu cán bộ</h1>
      ${this.#work.render()} ${this.door === 'open' ? this.#renderCards() : this.#renderDoor()}`;
  }

  #renderDoor(): TemplateResult {
    const labels = {
      loading: '',
      first: `Đặt mã PIN cho máy này, ít nhất ${SHORTEST_PIN} số`,
      again: 'Bấm lại mã PIN vừa đặt',
      ask: 'Mã PIN',
    } as const satisfies Record<Exclude<Door, 'open'>, string>;
    if (this.door === 'loading' || this.door === 'open') return html``;
    return html`<pin-pad
      label=${labels[this.door]}
      ?busy=${this.#work.isBusy}
      @pin-enter=${({ pin }: PinEvent) => this.#enter(pin)}
    ></pin-pad>`;
  }

  #renderCards(): TemplateResult {
    const { db, unit, edition, desk } = this;
    return html`<div class="cards">
      <feedback-card .db=${db} .unit=${unit}></feedback-card>
      <profile-card .db=${db} .unit=${unit}></profile-card>
      <office-card .db=${db} .unit=${unit}></office-card>
      <catalogue-card .db=${db} .edition=${edition}></catalogue-card>
      <source-card .db=${db} .edition=${edition}></source-card>
      <wall-card .db=${db} .unit=${unit} .edition=${edition}></wall-card>
      <unmet-card .db=${db} .edition=${edition}></unmet-card>
      <size-card></size-card>
      <machine-card .updates=${desk?.updates}></machine-card>
    </div>`;
  }

  async #enter(pin: string): Promise<void> {
    await this.#work.run(async () => {
      const db = this.db!; // The pad is drawn once the database is open.
      if (this.door === 'ask') await checkPin(db, pin);
      else if (this.door === 'first') {
        if (pin.length < SHORTEST_PIN) throw new StorageError('pin-short');
        this.#first = pin;
        this.door = 'again';
        return;
      } else {
        const first = this.#first;
        this.#first = '';
        this.door = 'first';
        if (pin !== first) throw new StorageError('pin-differs');
        await setPin(db, pin);
      }
      this.door = 'open';
    });
  }
}

define('staff-area', StaffArea);

declare global {
  interface HTMLElementTagNameMap {
    'staff-area': StaffArea;
  }
}
