import {
  correctFact,
  removeFact,
  restoreFact,
  settleConflict,
  type Dossier,
  type KnownFact,
} from '../../domain/dossier.ts';
import type { Fact } from '../../domain/fact.ts';

/** Where the dossier in hand is kept. */
export interface DossierHolder {
  readonly state: { readonly dossier?: Dossier };
  changeDossier(dossier: Dossier): Promise<void>;
  correctDossier(dossier: Dossier, fact: Fact): Promise<void>;
}

/** What an officer changes in the dossier in hand: a conflict settled, a fact set right, taken out and back. */
export class FactEditing {
  readonly #holder: DossierHolder;
  #removed: { readonly dossierId: string; readonly fact: KnownFact } | undefined;

  constructor(holder: DossierHolder) {
    this.#holder = holder;
  }

  /** The fact taken out last, as long as the same dossier is in hand: nothing crosses into another one. */
  get removed(): KnownFact | undefined {
    const { dossier } = this.#holder.state;
    return dossier !== undefined && dossier.id === this.#removed?.dossierId
      ? this.#removed.fact
      : undefined;
  }

  settle(key: string, index: number): Promise<void> {
    return this.#holder.changeDossier(settleConflict(this.#expectDossier(), key, index));
  }

  correct(fact: Fact): Promise<void> {
    return this.#holder.correctDossier(correctFact(this.#expectDossier(), fact), fact);
  }

  remove(key: string): Promise<void> {
    const dossier = this.#expectDossier();
    const fact = dossier.facts[key];
    if (fact === undefined) throw new RangeError(`expected a fact ${key}, found none`);
    this.#removed = { dossierId: dossier.id, fact };
    return this.#holder.changeDossier(removeFact(dossier, key));
  }

  async takeBack(): Promise<void> {
    const { removed } = this;
    if (removed === undefined) return;
    this.#removed = undefined;
    await this.#holder.changeDossier(restoreFact(this.#expectDossier(), removed));
  }

  #expectDossier(): Dossier {
    const { dossier } = this.#holder.state;
    if (dossier === undefined) throw new Error('expected a dossier in hand, found none');
    return dossier;
  }
}
