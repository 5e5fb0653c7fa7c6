import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import { whileConnected } from '../../../components/while-connected.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../../storage/settings.ts';
import { hasRecoveryKey, hasVault } from '../../../storage/vault.ts';
import { isUnlocked, lockVault } from '../../../storage/vault-door.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';
import '../../panel/vault-view.ts';
import { Doing } from '../doing.ts';
import { officeIcon } from '../office-icons.ts';
import { officeStyles } from '../office-styles.ts';
import './audit-trail.ts';
import './data-requests.ts';
import './person-search.ts';
import './retention-form.ts';
import './vault-keys.ts';

/** "Kho": the vault's door, its keys, how long it keeps what, one person's data, and who did what with it. */
@customElement('vault-page')
export class VaultPage extends LitElement {
  static override styles = [
    shared,
    officeStyles,
    css`
      vault-view {
        max-width: 460px;
        margin: 0 auto;
        padding: 8px 18px 18px;
      }
    `,
  ];

  @state() private door: 'loading' | 'none' | 'locked' | 'open' = 'loading';
  @state() private hasRecovery = false;
  @state() private settings: Settings = DEFAULT_SETTINGS;
  readonly #doing = new Doing(this);

  constructor() {
    super();
    whileConnected(this, (signal) => {
      storeWatch.addEventListener('vault', () => void this.#look(), { signal });
      void this.#look();
    });
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <div class="bar">
        <h2>Kho hồ sơ mã hóa</h2>
        ${this.door === 'open' ? this.#renderOpen() : nothing}
      </div>
      ${this.#doing.render()}
      ${
        this.door === 'none' || this.door === 'locked'
          ? html`<div class="card">
              <vault-view @vault-opened=${() => this.#look()}></vault-view>
            </div>`
          : nothing
      }
      ${this.door === 'loading' ? nothing : this.#renderParts()}
    </div>`;
  }

  #renderOpen(): TemplateResult {
    return html`<span class="state ok">${officeIcon('lock-open')} Đang mở</span>
      <span class="muted">Tự khóa sau ${this.settings.vaultIdleMinutes} phút không dùng.</span>
      <button class="button push" @click=${() => this.#lock()}>
        ${officeIcon('lock')} Khóa ngay
      </button>`;
  }

  #renderParts(): TemplateResult {
    return html`
      ${this.door === 'open' ? html`<person-search></person-search>` : nothing}
      <div class="cards">
        ${
          this.door === 'none'
            ? nothing
            : html`<vault-keys
                ?has-recovery=${this.hasRecovery}
                @keys-changed=${() => this.#look()}
              ></vault-keys>`
        }
        <retention-form
          .settings=${this.settings}
          @settings-changed=${() => this.#look()}
        ></retention-form>
      </div>
      <data-requests></data-requests>
      <audit-trail></audit-trail>
    `;
  }

  async #look(): Promise<void> {
    await this.#doing.run(async () => {
      const db = await openOfficeStore();
      this.settings = await readSettings(db, (problem) => storeWatch.report(problem));
      this.hasRecovery = await hasRecoveryKey(db);
      this.door = isUnlocked(db) ? 'open' : (await hasVault(db)) ? 'locked' : 'none';
    });
  }

  async #lock(): Promise<void> {
    await this.#doing.run(async () => lockVault(await openOfficeStore()));
    await this.#look();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vault-page': VaultPage;
  }
}
