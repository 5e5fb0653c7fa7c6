import { expect } from '@open-wc/testing';
import { OpenFacts } from '../../extension/office/books/read-facts.ts';
import type { Database } from '../../storage/database.ts';
import { lockVault } from '../../storage/vault-door.ts';
import {
  correctFact,
  createVault,
  eraseFacts,
  putFacts,
  unlockVault,
} from '../../storage/vault.ts';
import { dropDatabase, openFresh } from '../storage/support.ts';
import { nameFact } from '../storage/vault-facts.ts';

const PASSPHRASE = 'mưa rào tháng bảy';
const NAME = 'child.fullName';

/** How many sealed records are opened while `work` runs. */
async function countOpened(work: () => Promise<unknown>): Promise<number> {
  const { subtle } = crypto;
  const decrypt = subtle.decrypt.bind(subtle);
  let opened = 0;
  subtle.decrypt = (...all) => {
    opened += 1;
    return decrypt(...all);
  };
  try {
    await work();
  } finally {
    delete (subtle as Partial<SubtleCrypto>).decrypt;
  }
  return opened;
}

describe('facts opened for the books', () => {
  let db: Database;
  let facts: OpenFacts;
  let stay: AbortController;

  beforeEach(async () => {
    ({ db } = await openFresh());
    await createVault(db, PASSPHRASE);
    await putFacts(db, 'a', [nameFact('Lê Thị Thử')]);
    await putFacts(db, 'b', [nameFact('Trần Văn Mẫu')]);
    facts = new OpenFacts();
    stay = new AbortController();
    facts.watch(db, stay.signal);
  });
  afterEach(() => {
    stay.abort();
    return dropDatabase(db);
  });

  const readName = async (id: string): Promise<string | undefined> =>
    (await facts.read(db, new Set([id, 'nobody'])))?.([id], NAME);

  it('are opened once, each dossier when it is first asked for', async () => {
    expect(await countOpened(() => readName('a'))).to.equal(1);
    expect(await countOpened(() => readName('a'))).to.equal(0);
    expect(await countOpened(() => readName('b'))).to.equal(1);
    expect(await readName('a')).to.equal('Lê Thị Thử');
    expect(await readName('nobody')).to.equal(undefined);
  });

  it('are those of the vault as it is now, whatever was read before', async () => {
    expect(await readName('a')).to.equal('Lê Thị Thử');
    const [from, to] = [nameFact('Lê Thị Thử').value, nameFact('Lê Thị Sửa').value];
    await correctFact(db, 'a', { subject: 'child', field: 'fullName', from, to, reason: 'nhầm' });
    expect(await readName('a')).to.equal('Lê Thị Sửa');
    await eraseFacts(db, 'b');
    expect(await readName('b')).to.equal(undefined);
    await putFacts(db, 'nobody', [nameFact('Nguyễn Thử Nghiệm')]);
    expect(await readName('nobody')).to.equal('Nguyễn Thử Nghiệm');
  });

  it('are told by no locked vault, and opened anew after it', async () => {
    await readName('a');
    lockVault(db);
    expect(await facts.read(db, new Set(['a']))).to.equal(undefined);
    await unlockVault(db, PASSPHRASE);
    expect(await countOpened(() => readName('a'))).to.equal(1);
  });
});
