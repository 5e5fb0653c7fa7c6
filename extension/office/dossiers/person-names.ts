import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createDossier, findValue, mergeFacts } from '../../../domain/dossier.ts';
import type { Fact, Subject } from '../../../domain/fact.ts';
import { formatFactValue } from '../../../domain/fact-value.ts';
import type { DossierRecord } from '../../../domain/report/dossier-record.ts';
import type { LookUp } from '../../../storage/blind-index.ts';
import type { Database } from '../../../storage/database.ts';
import { findDossierIds, readFacts } from '../../../storage/vault.ts';
import { isUnlocked } from '../../../storage/vault-door.ts';
import {
  findByNames,
  readNames,
  watchVaultRows,
  type RecordNames,
} from '../../../storage/vault-names.ts';
import { storeWatch } from '../../panel/office-database.ts';
import { openOfficeStore } from '../../panel/office-store.ts';

/** Whose name stands for a dossier, the first that is known. */
const NAMED: readonly Subject[] = ['owner', 'child', 'deceased', 'husband', 'wife', 'requester'];

/** The name a dossier goes by; '' where its facts tell none, or several. */
export function nameOfFacts(facts: readonly Fact[]): string {
  const { dossier } = mergeFacts(createDossier(), facts);
  for (const subject of NAMED) {
    const value = findValue(dossier, subject, 'fullName');
    if (value !== undefined) return formatFactValue(value);
  }
  return '';
}

/** What a text of digits may be looked up as: a number of a person or a phone. */
function lookUpsOf(text: string): readonly LookUp[] {
  if (!/^[\d\s.+-]{8,}$/.test(text)) return [];
  return [
    { by: 'id', text },
    { by: 'phone', text },
  ];
}

/** The names of a list's dossiers while the vault is open; gone from memory when it locks. */
export class PersonNames implements ReactiveController {
  isOpen = false;
  /** Local ids whose persons the last text names; undefined while nothing was looked up. */
  found: ReadonlySet<string> | undefined;
  /** The vault's names are being read for the first search. */
  isReading = false;
  readonly #host: ReactiveControllerHost;
  readonly #names = new Map<string, string>();
  /** Every name of the vault, read when first searched for and again after the vault changed. */
  #all: Promise<readonly RecordNames[] | 'locked'> | undefined;
  #text = '';
  #connection = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    storeWatch.addEventListener('vault', () => void this.look(), { signal });
    void this.#watch(signal);
    void this.look();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#forget();
  }

  /** The name of a dossier, as far as it was read. */
  nameOf({ id }: DossierRecord): string {
    return this.#names.get(id) ?? '';
  }

  /** Looks whether the vault is open now. */
  async look(): Promise<void> {
    const db = await openOfficeStore();
    this.isOpen = isUnlocked(db);
    if (!this.isOpen) this.#forget();
    await this.search(this.#text);
    this.#host.requestUpdate();
  }

  /** Reads the names of the rows in sight that were not read yet. */
  async show(records: readonly DossierRecord[]): Promise<void> {
    if (!this.isOpen) return;
    const missing = records.filter(({ id }) => !this.#names.has(id));
    if (missing.length === 0) return;
    for (const { id } of missing) this.#names.set(id, '');
    const db = await openOfficeStore();
    await Promise.all(missing.map((record) => this.#read(db, record)));
    this.#host.requestUpdate();
  }

  /** Finds the dossiers whose persons a text names, by the beginnings of words; marks and case do not matter. */
  async search(text: string): Promise<void> {
    this.#text = text;
    const wanted = text.trim();
    if (!this.isOpen || wanted.length < 2) {
      this.found = undefined;
    } else {
      const db = await openOfficeStore();
      const ids = await Promise.all(lookUpsOf(wanted).map((lookUp) => findDossierIds(db, lookUp)));
      const named = findByNames(await this.#readAll(db), wanted);
      // A later letter was typed meanwhile, or the vault locked itself.
      if (this.#text !== text || !this.isOpen) return;
      this.found = new Set([...ids.flat(), ...named]);
    }
    this.#host.requestUpdate();
  }

  async #readAll(db: Database): Promise<readonly RecordNames[]> {
    if (this.#all === undefined) {
      this.isReading = true;
      this.#host.requestUpdate();
      this.#all = readNames(db);
    }
    try {
      const names = await this.#all;
      return names === 'locked' ? [] : names;
    } finally {
      this.isReading = false;
    }
  }

  async #watch(signal: AbortSignal): Promise<void> {
    const db = await openOfficeStore();
    if (!signal.aborted) watchVaultRows(db, () => (this.#all = undefined), signal);
  }

  async #read(db: Database, { id, localIds }: DossierRecord): Promise<void> {
    const read = await Promise.all(localIds.map((one) => readFacts(db, one)));
    // It locked itself in the middle: nothing is kept.
    if (read.includes('locked')) this.#names.delete(id);
    else
      this.#names.set(id, nameOfFacts(read.flatMap((facts) => (facts === 'locked' ? [] : facts))));
  }

  #forget(): void {
    this.#names.clear();
    this.#all = undefined;
    this.found = undefined;
  }
}
