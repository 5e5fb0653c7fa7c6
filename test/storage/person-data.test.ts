import { expect } from '@open-wc/testing';
import { formatFactValue } from '../../domain/fact-value.ts';
import type { Database } from '../../storage/database.ts';
import { putDossier } from '../../storage/dossiers.ts';
import { appendEvent, readEvents } from '../../storage/journal.ts';
import { importRows } from '../../storage/office-records.ts';
import { erasePerson, findPerson, recordExport } from '../../storage/person-data.ts';
import { readTrail, verifyStoredTrail } from '../../storage/trail.ts';
import { correctFact, createVault, putFacts, readFacts } from '../../storage/vault.ts';
import { lockVault } from '../../storage/vault-door.ts';
import { dropDatabase, dumpStore, openFresh, problemOf, transferOf } from './support.ts';
import { nameFact, numberFact, phoneFact } from './vault-facts.ts';

const MOTHER = '030195003346';
const FATHER = '030093001234';

describe('one person’s data', () => {
  let db: Database;
  beforeEach(async () => {
    ({ db } = await openFresh());
    await createVault(db, 'mưa rào tháng bảy');
    await appendEvent(db, transferOf(1));
    await putDossier(db, { id: 'dossier-1', code: 'H23.1-26-0001' });
    await putFacts(db, 'dossier-1', [
      nameFact('Nguyễn Thị Mẫu', 'mother'),
      numberFact(MOTHER, 'mother'),
      nameFact('Nguyễn Thị Mẫu', 'requester'),
      numberFact('030 195 003 346', 'requester'),
      phoneFact('0900 000 012'),
      nameFact('Trần Thử', 'father'),
      numberFact(FATHER, 'father'),
    ]);
    await putFacts(db, 'dossier-2', [
      nameFact('Nguyễn Thị Mẫu', 'owner'),
      numberFact(MOTHER, 'owner'),
    ]);
    await putFacts(db, 'dossier-3', [nameFact('Nguyễn Thị Mẫu', 'owner')]);
  });
  afterEach(() => dropDatabase(db));

  async function textsOf(dossierId: string): Promise<string[]> {
    const facts = await readFacts(db, dossierId);
    if (facts === 'locked') throw new Error('expected an open vault');
    return facts.map(({ subject, value }) => `${subject} ${formatFactValue(value)}`);
  }

  it('is found by number in every dossier, without the facts of other persons', async () => {
    const { dossiers } = await findPerson(db, '030.195.003.346');
    expect(dossiers.map(({ dossierId, subjects }) => [dossierId, subjects])).to.deep.equal([
      ['dossier-1', ['mother', 'requester']],
      ['dossier-2', ['owner']],
    ]);
    expect(dossiers[0]).to.include({ code: 'H23.1-26-0001', procedure: '1.001193' });
    expect(dossiers[0]!.facts).to.have.length(5);
    expect(JSON.stringify(dossiers)).not.to.include(FATHER);
    expect((await findPerson(db, '030195003347')).dossiers).to.deep.equal([]);
  });

  it('is told with the codes of dossiers that came by an import', async () => {
    const dossierId = 'dossier-2';
    const row = { code: 'THU-260302-0001', channel: 'online', field: 'Hộ tịch' } as const;
    await importRows(db, [{ ...row, dossierId, received: '2026-03-02T09:00' }]);
    const { dossiers } = await findPerson(db, MOTHER);
    expect(dossiers[1]).to.include({ dossierId, code: row.code, receivedDate: '2026-03-02' });
  });

  it('is erased with its history, while others’ facts and every line of the journal stay', async () => {
    const lines = await readEvents(db);
    const [from, to] = [nameFact('Nguyễn Thị Mẫu').value, nameFact('Nguyễn Thị Mẩu').value];
    const reason = 'Theo giấy khai sinh';
    await correctFact(db, 'dossier-1', { subject: 'mother', field: 'fullName', from, to, reason });
    expect(await erasePerson(db, MOTHER)).to.equal(3);
    expect(await textsOf('dossier-1')).to.deep.equal(['father Trần Thử', `father ${FATHER}`]);
    expect(await textsOf('dossier-2')).to.deep.equal([]);
    expect(await textsOf('dossier-3'), 'no number, not known to be the same').to.have.length(1);
    expect((await findPerson(db, MOTHER)).dossiers).to.deep.equal([]);
    expect((await findPerson(db, FATHER)).dossiers).to.have.length(1);
    expect(await readEvents(db)).to.deep.equal(lines);
    expect(await db.tombstones.count()).to.equal(2);
  });

  it('leaves who searched, handed out and erased in the trail, without the number', async () => {
    await recordExport(db, await findPerson(db, MOTHER));
    await erasePerson(db, MOTHER);
    const lines = (await readTrail(db)).toReversed();
    expect(lines.map(({ act }) => act)).to.deep.equal([
      'vault-created',
      'person-searched',
      'person-exported',
      'person-erased',
    ]);
    const persons = lines.slice(1).map(({ details }) => details['person']);
    expect(new Set(persons).size).to.equal(1);
    expect((await verifyStoredTrail(db))[0]).not.to.have.property('broken');
    const dump = await dumpStore(db);
    expect(dump).not.to.include(MOTHER).and.not.to.include('Mẫu');
  });

  it('is neither found nor erased while the vault is locked', async () => {
    lockVault(db);
    expect((await problemOf(findPerson(db, MOTHER))).kind).to.equal('vault-locked');
    expect((await problemOf(erasePerson(db, MOTHER))).kind).to.equal('vault-locked');
    expect(await db.vault.count()).to.equal(3);
  });
});
