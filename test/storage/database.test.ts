import { expect } from '@open-wc/testing';
import { Dexie } from 'dexie';
import type { DBCore, DBCoreMutateRequest } from 'dexie';
import { acknowledgeLoss, closeDatabase, openDatabase } from '../../storage/database.ts';
import type { Marker } from '../../storage/database.ts';
import { appendEvent, readEvents } from '../../storage/journal.ts';
import { describePersistence } from '../../storage/persistence.ts';
import type { StorageError } from '../../storage/problem.ts';
import { compareCounters } from '../../storage/recount.ts';
import { SCHEMA_STEPS } from '../../storage/schema.ts';
import {
  dropDatabase,
  nativeVersion,
  NEXT_STEP,
  openFresh,
  openOther,
  problemOf,
  transferOf,
} from './support.ts';

function boxMarker(value?: number): Marker & { value: number | undefined } {
  const box = {
    value,
    read: () => Promise.resolve(box.value),
    write: (lines: number) => Promise.resolve(void (box.value = lines)),
  };
  return box;
}

describe('two builds on one store', () => {
  it('stops the old build from writing the moment a newer one upgrades', async () => {
    const { db, name, problems } = await openFresh();
    await appendEvent(db, transferOf(1));
    const newer = await openOther(name, [...SCHEMA_STEPS, NEXT_STEP]);
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['newer-version-opened']);
    expect(problems[0]?.message).to.include('tải lại');
    expect((await problemOf(appendEvent(db, transferOf(2)))).kind).to.equal('newer-version-opened');
    expect((await problemOf(readEvents(db))).kind).to.equal('newer-version-opened');
    expect(await newer.table('events').count()).to.equal(1);
    expect(await newer.table('events').orderBy('station').count()).to.equal(1);
    await newer.delete();
  });

  it('lets a write that is under way finish before the upgrade', async () => {
    const { db, name } = await openFresh();
    const writing = appendEvent(db, transferOf(1));
    const newer = await openOther(name, [...SCHEMA_STEPS, NEXT_STEP]);
    expect(await writing).to.equal('added');
    expect(await newer.table('events').count()).to.equal(1);
    await newer.delete();
  });

  it('refuses to open the store of a newer build', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const newer = await openOther(name, [...SCHEMA_STEPS, NEXT_STEP]);
    const problems: StorageError[] = [];
    const problem = await problemOf(openDatabase(name, { onProblem: (one) => problems.push(one) }));
    expect(problem.kind).to.equal('newer-version-found');
    expect(problems).to.deep.equal([problem]);
    await newer.table('events').add(transferOf(1));
    expect(newer.isOpen()).to.equal(true);
    await newer.delete();
  });

  it('does not add its own lost index to the store of a newer build', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const lean = { version: NEXT_STEP.version, stores: { events: 'id, day', ratings: null } };
    (await openOther(name, [...SCHEMA_STEPS, lean])).close();
    expect(await nativeVersion(name)).to.equal(NEXT_STEP.version * 10);
    await problemOf(openDatabase(name, { onProblem: () => undefined }));
    expect(await nativeVersion(name)).to.equal(NEXT_STEP.version * 10);
    await Dexie.delete(name);
  });

  it('refuses also where Dexie reopens by itself', async () => {
    const { db, name, problems } = await openFresh();
    await closeDatabase(db);
    (await openOther(name, [...SCHEMA_STEPS, NEXT_STEP])).close();
    expect((await problemOf(db.open())).kind).to.equal('newer-version-found');
    expect(db.isOpen()).to.equal(false);
    expect(problems).to.deep.equal([]);
    await Dexie.delete(name);
  });

  it('tells when another window keeps the upgrade waiting', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const holder = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    const told = await new Promise<StorageError>((resolve) => {
      void openDatabase(name, { onProblem: resolve }).then((db) => db.delete());
      holder.addEventListener('versionchange', () => setTimeout(() => holder.close(), 300));
    });
    expect(told.kind).to.equal('blocked');
  });
});

describe('what a store meets', () => {
  it('gives one connection per name, and a new one after closing', async () => {
    const { db, name } = await openFresh();
    const options = { onProblem: () => undefined };
    expect(await openDatabase(name, options)).to.equal(db);
    await closeDatabase(db);
    const again = await openDatabase(name, options);
    expect(again).not.to.equal(db);
    await dropDatabase(again);
  });

  it('writes through to the disk before it says done', async () => {
    const { db } = await openFresh();
    const seen = await db.transaction('rw', db.meta, async () => {
      await db.meta.put({ id: 'a', value: 1 });
      return (Dexie.currentTransaction.idbtrans as IDBTransaction & { durability: string })
        .durability;
    });
    expect(seen).to.equal('strict');
    await dropDatabase(db);
  });

  it('tells an abnormal close, and opens anew', async () => {
    const { db, name, problems } = await openFresh();
    await appendEvent(db, transferOf(1));
    db.backendDB().dispatchEvent(new Event('close'));
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['closed']);
    expect((await problemOf(appendEvent(db, transferOf(2)))).kind).to.equal('closed');
    const again = await openDatabase(name, { onProblem: () => undefined });
    expect(await again.events.count()).to.equal(1);
    await dropDatabase(again);
  });

  it('tells when the store is deleted under it', async () => {
    const { name, problems } = await openFresh();
    await Dexie.delete(name);
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['closed']);
  });

  for (const failing of ['events', 'counters', 'dossiers', 'meta']) {
    it(`says what to do when the disk is full at ${failing}, and writes nothing by halves`, async () => {
      const { db } = await openFresh();
      await appendEvent(db, transferOf(1));
      const before = await Promise.all(db.tables.map((table) => table.toArray()));
      const fullDisk = {
        stack: 'dbcore' as const,
        name: 'full-disk',
        create: (down: DBCore) => ({
          ...down,
          table: (name: string) => {
            const table = down.table(name);
            if (name !== failing) return table;
            return {
              ...table,
              mutate: async (request: DBCoreMutateRequest) => {
                // As Chromium does it: the request is taken, then the transaction dies of the quota.
                await table.mutate(request);
                (request.trans as unknown as IDBTransaction).abort();
                throw Object.assign(new Error('planted'), {
                  name: 'AbortError',
                  inner: new DOMException('planted', 'QuotaExceededError'),
                });
              },
            };
          },
        }),
      };
      db.close({ disableAutoOpen: false });
      db.use(fullDisk);
      await db.open();
      const problem = await problemOf(appendEvent(db, transferOf(2)));
      expect(problem.kind).to.equal('quota');
      expect(problem.message).to.include('đã đầy').and.to.include('dọn');
      expect(await Promise.all(db.tables.map((table) => table.toArray()))).to.deep.equal(before);
      expect(await compareCounters(db)).to.deep.equal([]);
      await db.delete();
    });
  }

  it('knows a store that came back empty, says how much is missing, and keeps saying so', async () => {
    const marker = boxMarker();
    const { db, name } = await openFresh(marker);
    await appendEvent(db, transferOf(1));
    await appendEvent(db, transferOf(2));
    await closeDatabase(db);
    expect(marker.value).to.equal(2);
    await Dexie.delete(name);
    for (let round = 0; round < 2; round += 1) {
      const problems: StorageError[] = [];
      const again = await openDatabase(name, { marker, onProblem: (one) => problems.push(one) });
      expect(problems.map(({ kind }) => kind)).to.deep.equal(['store-lost']);
      expect(problems[0]?.message).to.include(`Kho còn ${round} trên 2 dòng`);
      await appendEvent(again, transferOf(3));
      await closeDatabase(again);
    }
    const known = await openDatabase(name, { marker, onProblem: () => undefined });
    await acknowledgeLoss(known);
    await closeDatabase(known);
    expect(marker.value).to.equal(1);
    const calm = await openFreshProblems(name, marker);
    expect(calm).to.deep.equal([]);
    await Dexie.delete(name);
  });

  async function openFreshProblems(name: string, marker: Marker): Promise<string[]> {
    const problems: string[] = [];
    const db = await openDatabase(name, { marker, onProblem: ({ kind }) => problems.push(kind) });
    await closeDatabase(db);
    return problems;
  }

  it('never puts the marker above what is on the disk', async () => {
    const marker = boxMarker();
    const { db } = await openFresh(marker);
    const failed = db.transaction('rw', db.tables, async () => {
      await appendEvent(db, transferOf(1));
      throw new Error('planted');
    });
    expect((await problemOf(failed)).message).to.equal('planted');
    await closeDatabase(db);
    expect(marker.value).to.equal(undefined);
    await db.delete();
  });

  it('goes on when the marker cannot be written, and tells', async () => {
    const marker = {
      read: () => Promise.resolve(0),
      write: () => Promise.reject(new Error('planted')),
    };
    const { db, problems } = await openFresh(marker);
    expect(await appendEvent(db, transferOf(1))).to.equal('added');
    await closeDatabase(db);
    expect(problems.map(({ kind }) => kind)).to.deep.equal(['marker-unwritable']);
    await db.delete();
  });
});

describe('describePersistence', () => {
  function pretend(persisted: boolean, usage: number, quota: number): StorageManager {
    const answers = {
      persisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(persisted),
    };
    return {
      ...answers,
      estimate: () => Promise.resolve({ usage, quota }),
    } as unknown as StorageManager;
  }

  it('says what the browser answered and when it is nearly full', async () => {
    const kept = await describePersistence(pretend(true, 1024 ** 2 * 1.5, 1024 ** 3 * 2));
    expect(kept).to.include({ persisted: true, warn: false });
    expect(kept.sentence).to.equal(
      'Đã dùng 1,5 MB trên 2 GB. Trình duyệt giữ dữ liệu này lâu dài.',
    );
    expect((await describePersistence(pretend(false, 1, 100))).sentence).to.include('chưa hứa giữ');
    expect((await describePersistence(pretend(true, 80, 100))).sentence).to.include('Sắp hết chỗ');
    expect(await describePersistence(pretend(true, 79, 100))).to.include({
      warn: false,
      ratio: 0.79,
    });
  });

  it('asks the real browser', async () => {
    const { quota, sentence } = await describePersistence();
    expect(quota).to.be.above(0);
    expect(sentence).to.match(/^Đã dùng .* trên /);
  });
});
