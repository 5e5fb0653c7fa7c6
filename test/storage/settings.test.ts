import { expect, waitUntil } from '@open-wc/testing';
import type { Edition } from '../../domain/procedure.ts';
import {
  findEdition,
  latestEdition,
  listEditions,
  putEdition,
  removeEdition,
} from '../../storage/catalogue.ts';
import type { Database } from '../../storage/database.ts';
import { appendEvent } from '../../storage/journal.ts';
import { LiveQueryController } from '../../storage/live-query-controller.ts';
import type { StorageError } from '../../storage/problem.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  resetSetting,
  writeSetting,
} from '../../storage/settings.ts';
import { dropDatabase, openFresh, problemOf, transferOf } from './support.ts';

function quiet(problem: StorageError): void {
  throw problem;
}

describe('settings', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('are the defaults until set, and again after a reset', async () => {
    expect(await readSettings(db, quiet)).to.deep.equal(DEFAULT_SETTINGS);
    await writeSetting(db, 'communeName', 'Xã Nguyên Giáp');
    await writeSetting(db, 'vaultIdleMinutes', 10);
    expect(await readSettings(db, quiet)).to.include({
      communeName: 'Xã Nguyên Giáp',
      vaultIdleMinutes: 10,
    });
    await resetSetting(db, 'vaultIdleMinutes');
    expect(await readSettings(db, quiet)).to.include({
      communeName: 'Xã Nguyên Giáp',
      vaultIdleMinutes: 5,
    });
  });

  it('fall back one by one when corrupt, and the person is told', async () => {
    await writeSetting(db, 'communeName', 'Xã Nguyên Giáp');
    const corrupt = [
      { id: 'vaultIdleMinutes', value: 'năm' },
      { id: 'theme', value: { toString: 1 } },
      { id: 'of another build', value: 1 },
    ];
    await db.settings.bulkPut(corrupt);
    const problems: StorageError[] = [];
    const settings = await readSettings(db, (problem) => problems.push(problem));
    expect(settings).to.deep.equal({ ...DEFAULT_SETTINGS, communeName: 'Xã Nguyên Giáp' });
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['settings-corrupt']);
    expect(String(problems[0]?.cause)).to.include('vaultIdleMinutes, theme');
  });

  it('refuse a value they may not hold', async () => {
    const problem = await problemOf(writeSetting(db, 'vaultIdleMinutes', 0));
    expect(problem.kind).to.equal('record-refused');
    expect(await db.settings.count()).to.equal(0);
  });
});

describe('the imported catalogues', () => {
  it('are kept one per date, and the newest is found', async () => {
    const { db } = await openFresh();
    const editionOf = (date: string): Edition => ({ date, procedures: [] });
    expect(await latestEdition(db)).to.equal(undefined);
    for (const date of ['2026-07', '2023-12', '2026-07']) await putEdition(db, editionOf(date));
    expect(await listEditions(db)).to.deep.equal(['2026-07', '2023-12']);
    expect(await latestEdition(db)).to.deep.equal(editionOf('2026-07'));
    await removeEdition(db, '2026-07');
    expect(await findEdition(db, '2026-07')).to.equal(undefined);
    expect(await latestEdition(db)).to.deep.equal(editionOf('2023-12'));
    await dropDatabase(db);
  });
});

describe('LiveQueryController', () => {
  function hostOf(until: (updates: number) => void): {
    addController(): void;
    requestUpdate(): void;
  } {
    let updates = 0;
    return { addController: () => undefined, requestUpdate: () => until((updates += 1)) };
  }
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

  it('follows the store while connected, and asks another question when told', async () => {
    const { db } = await openFresh();
    let updates = 0;
    const live = new LiveQueryController<number>(
      hostOf((n) => (updates = n)),
      () => db.events.count(),
    );
    await settle();
    expect(updates, 'nothing before it is connected').to.equal(0);
    live.hostConnected();
    await waitUntil(() => live.value === 0, 'the first value', { timeout: 5000 });
    await appendEvent(db, transferOf(1));
    await waitUntil(() => live.value === 1, 'the value after a write', { timeout: 5000 });
    live.setQuery(async () => (await db.counters.toArray())[0]?.fieldsKept ?? -1);
    await waitUntil(() => live.value === 3, 'the answer to another question', { timeout: 5000 });
    live.hostDisconnected();
    const before = updates;
    await appendEvent(db, transferOf(2));
    await settle();
    expect([live.value, updates]).to.deep.equal([3, before]);
    await dropDatabase(db);
  });

  it('keeps the last value and shows the problem when the query fails', async () => {
    const { db } = await openFresh();
    const live = new LiveQueryController<number>(
      hostOf(() => undefined),
      () => db.events.count(),
    );
    live.hostConnected();
    await settle();
    live.setQuery(() => Promise.reject(new DOMException('planted', 'QuotaExceededError')));
    await settle();
    expect([live.value, live.problem?.kind]).to.deep.equal([0, 'quota']);
    await dropDatabase(db);
  });
});
