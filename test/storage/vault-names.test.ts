import { expect } from '@open-wc/testing';
import type { Database } from '../../storage/database.ts';
import { correctFact, createVault, eraseFacts, putFacts } from '../../storage/vault.ts';
import { lockVault } from '../../storage/vault-door.ts';
import {
  findByNames,
  readNames,
  watchVaultRows,
  type RecordNames,
} from '../../storage/vault-names.ts';
import { dropDatabase, openFresh } from './support.ts';
import { nameFact, numberFact, phoneFact } from './vault-facts.ts';

describe('names in the vault', () => {
  let db: Database;
  beforeEach(async () => {
    ({ db } = await openFresh());
    await createVault(db, 'mưa rào tháng bảy');
    await putFacts(db, 'a', [nameFact('Công Tằng Tôn Nữ Thùy Dương'), numberFact('030198000001')]);
    await putFacts(db, 'b', [nameFact('ĐỖ Hữu Nghĩa'), nameFact('Lê Thị Thử', 'mother')]);
    await putFacts(db, 'c', [phoneFact('0912345678')]);
  });
  afterEach(() => dropDatabase(db));

  async function find(text: string): Promise<readonly string[]> {
    const names = await readNames(db);
    return [...findByNames(names as readonly RecordNames[], text)].toSorted();
  }

  it('are found by the beginnings of their words, in any order, without marks', async () => {
    expect(await find('thuy duo')).to.deep.equal(['a']);
    expect(await find('DUONG cong')).to.deep.equal(['a']);
    expect(await find('do hu')).to.deep.equal(['b']);
    expect(await find('th')).to.deep.equal(['a', 'b']);
    expect(await find('uong')).to.deep.equal([]);
    expect(await find('  ')).to.deep.equal([]);
  });

  it('must be of one person: two of a dossier make no third', async () => {
    expect(await find('nghia thu')).to.deep.equal([]);
    expect(await find('thi thu')).to.deep.equal(['b']);
  });

  it('are found as they were set right', async () => {
    await correctFact(db, 'b', {
      subject: 'mother',
      field: 'fullName',
      from: { kind: 'text', text: 'Lê Thị Thử' },
      to: { kind: 'text', text: 'Lê Thị Sửa' },
      reason: 'gõ nhầm',
    });
    expect(await find('le thi su')).to.deep.equal(['b']);
  });

  it('are told by no locked vault, and are gone when their record is', async () => {
    await eraseFacts(db, 'a');
    expect(await find('thuy')).to.deep.equal([]);
    lockVault(db);
    expect(await readNames(db)).to.equal('locked');
  });

  it('of a record that was tampered with are passed over', async () => {
    await db.vault
      .where('id')
      .startsWith('a|')
      .modify({ data: new ArrayBuffer(64) });
    expect(await find('nghia')).to.deep.equal(['b']);
    expect(await find('thuy')).to.deep.equal([]);
  });

  it('are told to have changed when the vault was written to, and nothing else', async () => {
    const end = new AbortController();
    let changes = 0;
    watchVaultRows(db, () => (changes += 1), end.signal);
    await db.settings.put({ id: 'communeName', value: 'Xã Thử' });
    expect(changes).to.equal(0);
    await putFacts(db, 'd', [nameFact('Trần Văn Mới')]);
    expect(changes).to.be.greaterThan(0);
    end.abort();
    const before = changes;
    await putFacts(db, 'e', [nameFact('Trần Văn Cuối')]);
    expect(changes).to.equal(before);
  });

  /** Names as a commune has them, some thousand different ones. */
  function inventNames(count: number): readonly RecordNames[] {
    const words = 'nguyen thi tran van le hoang pham duc vu minh dang thuy bui lan'.split(' ');
    const word = (at: number): string => words[at % words.length]!;
    return Array.from({ length: count }, (_, at) => ({
      dossierId: `d${at}`,
      names: [` ${word(at)} ${word(at * 7 + 3)} ${word(at >> 4)} ${at.toString(36)}`],
    }));
  }

  /** The quickest of several runs, in milliseconds. */
  function time(work: () => unknown): number {
    return Math.min(
      ...Array.from({ length: 7 }, () => {
        const started = performance.now();
        for (let n = 0; n < 5; n += 1) work();
        return performance.now() - started;
      }),
    );
  }

  it('of 30,000 dossiers are searched in little more than it takes to walk through them', () => {
    const names = inventNames(30_000);
    const text = 'thi ngu';
    expect(findByNames(names, text).size).to.be.greaterThan(100);
    const walk = time(() => names.filter((one) => one.names.some((name) => name.includes(' thi'))));
    const search = time(() => findByNames(names, text));
    expect(search / walk).to.be.lessThan(6);
  });

  it('are searched in time that grows as their number', () => {
    const [few, many] = [inventNames(3000), inventNames(30_000)];
    const [short, long] = [few, many].map((names) => time(() => findByNames(names, 'thi ngu')));
    expect(long! / short!).to.be.lessThan(30);
  });
});
