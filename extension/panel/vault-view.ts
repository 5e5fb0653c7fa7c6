import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../components/shared-styles.ts';
import { whileConnected } from '../../components/while-connected.ts';
import type { StorageError } from '../../storage/problem.ts';
import { readSettings } from '../../storage/settings.ts';
import { createVault, hasVault, unlockVault } from '../../storage/vault.ts';
import { isUnlocked, lockVault } from '../../storage/vault-door.ts';
import { followLanguage } from '../language.ts';
import { storeWatch } from './office-database.ts';
import { loadPending, openOfficeStore, savePending } from './office-store.ts';
import { panelIcon } from './panel-icons.ts';
import { panelStyles } from './panel-styles.ts';
import { sayProblem } from './say-problem.ts';
import { sayLocksAfter, sayWaiting, VAULT_TEXTS } from './vault-texts.ts';

type Door = 'loading' | 'none' | 'locked' | 'open';

/**
 * The vault's door: set a passphrase, unlock, lock. Locked, everything but the books goes on.
 * @fires vault-opened
 */
@customElement('vault-view')
export class VaultView extends LitElement {
  static override styles = [
    shared,
    panelStyles,
    css`
      form,
      label {
        grid-template-columns: minmax(0, 1fr);
      }
      form {
        display: grid;
        gap: 10px;
        width: 100%;
        text-align: left;
      }
      label {
        display: grid;
        gap: 4px;
        color: var(--ml-ink);
        font-weight: 600;
      }
      input {
        min-width: 0;
        min-height: 40px;
        padding: 4px 10px;
        border: 1px solid var(--ml-edge);
        border-radius: var(--ml-radius);
        background: var(--ml-card);
      }
    `,
  ];

  @state() private door: Door = 'loading';
  @state() private waiting = 0;
  @state() private idleMinutes = 5;
  @state() private busy = false;
  @state() private problem: StorageError | undefined;

  constructor() {
    super();
    followLanguage(this);
    whileConnected(this, (signal) => {
      storeWatch.addEventListener('vault', () => void this.#look(), { signal });
      void this.#look();
    });
  }

  override render(): TemplateResult {
    return html`
      ${
        this.problem === undefined
          ? nothing
          : html`<p class="notice bad" role="alert">
              ${panelIcon('triangle-alert')} <span>${sayProblem(this.problem)}</span>
            </p>`
      }
      <div class="empty">${this.#renderDoor()}</div>
    `;
  }

  #renderDoor(): TemplateResult | typeof nothing {
    switch (this.door) {
      case 'loading':
        return nothing;
      case 'none':
        return html`${panelIcon('key-round')}
          <h2>${VAULT_TEXTS.newTitle}</h2>
          <p>${VAULT_TEXTS.newBody}</p>
          ${this.#renderForm(VAULT_TEXTS.newLabel, VAULT_TEXTS.create, 'new-password')}`;
      case 'locked':
        return html`${panelIcon('lock')}
          <h2>${VAULT_TEXTS.lockedTitle}</h2>
          <p>${VAULT_TEXTS.lockedBody} ${sayWaiting(this.waiting)}</p>
          ${this.#renderForm(VAULT_TEXTS.lockedLabel, VAULT_TEXTS.unlock, 'current-password')}`;
      case 'open':
        return html`${panelIcon('lock-open')}
          <h2>${VAULT_TEXTS.openTitle}</h2>
          <p>${sayLocksAfter(this.idleMinutes)} ${sayWaiting(this.waiting)}</p>
          <button class="button" @click=${() => this.#lock()}>
            ${panelIcon('lock')} ${VAULT_TEXTS.lock}
          </button>`;
    }
  }

  #renderForm(
    label: string,
    press: string,
    autocomplete: 'new-password' | 'current-password',
  ): TemplateResult {
    return html`<form @submit=${(event: SubmitEvent) => this.#enter(event)}>
      <label>
        ${label}
        <input
          type="password"
          name="passphrase"
          autocomplete=${autocomplete}
          required
          minlength="8"
        />
      </label>
      <button class="button primary" ?disabled=${this.busy}>
        ${this.busy ? VAULT_TEXTS.opening : press}
      </button>
    </form>`;
  }

  async #look(): Promise<void> {
    await this.#attempt(async () => {
      const db = await openOfficeStore();
      this.idleMinutes = (await readSettings(db, () => undefined)).vaultIdleMinutes;
      this.waiting = (await loadPending()).waiting.length;
      this.door = isUnlocked(db) ? 'open' : (await hasVault(db)) ? 'locked' : 'none';
    });
  }

  async #enter(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const passphrase = String(new FormData(form).get('passphrase'));
    this.busy = true;
    await this.#attempt(async () => {
      const db = await openOfficeStore();
      await (this.door === 'none' ? createVault(db, passphrase) : unlockVault(db, passphrase));
      form.reset();
      const pending = await loadPending();
      await pending.flush(db);
      await savePending(pending);
    });
    this.busy = false;
    if (this.problem !== undefined) return;
    this.dispatchEvent(new Event('vault-opened'));
    await this.#look();
  }

  async #lock(): Promise<void> {
    await this.#attempt(async () => lockVault(await openOfficeStore()));
    await this.#look();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      this.problem = undefined;
      await work();
    } catch (error) {
      // Everything storage/ throws is a StorageError with a sentence for people.
      this.problem = error as StorageError;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vault-view': VaultView;
  }
}
