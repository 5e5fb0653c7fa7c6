import { expect } from '@open-wc/testing';
import { toPersonFacts } from '../../domain/import/person-facts.ts';
import type { ImportedDossier } from '../../domain/import/read-dossiers.ts';
import type { Database } from '../../storage/database.ts';
import { putPersons } from '../../storage/import-persons.ts';
import { erasePerson } from '../../storage/person-data.ts';
import { createVault, findDossierIds, readFacts } from '../../storage/vault.ts';
import { lockVault } from '../../storage/vault-door.ts';
import { dropDatabase, openFresh, problemOf } from './support.ts';

function factsOf(person: ImportedDossier['person']): ReturnType<typeof toPersonFacts> {
  return toPersonFacts({ person } as ImportedDossier, '2026-11-23T02:00:00Z');
}
const ROW = {
  dossierId: 'a',
  facts: factsOf({ ownerName: 'Nguyễn Văn Thử', idNumber: '030199000001', phone: '0900000001' }),
};

describe('the persons of an export', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('are found by name once they are in the open vault; the same file again writes nothing', async () => {
    await createVault(db, 'mưa rào tháng bảy');
    expect(await putPersons(db, [ROW])).to.equal(1);
    expect(await findDossierIds(db, { by: 'name', text: 'THU nguyen van' })).to.deep.equal(['a']);
    expect(await putPersons(db, [ROW])).to.equal(0);
    const changed = { ...ROW, facts: factsOf({ ownerName: 'Nguyễn Văn Thử Hai' }) };
    expect(await putPersons(db, [changed])).to.equal(1);
    expect((await readFacts(db, 'a')).length).to.equal(1);
  });

  it('stay erased when the same file comes again', async () => {
    await createVault(db, 'mưa rào tháng bảy');
    await putPersons(db, [ROW]);
    await erasePerson(db, '030199000001');
    expect(await putPersons(db, [ROW])).to.equal(0);
    expect(await readFacts(db, 'a')).to.deep.equal([]);
  });

  it('do not go into a locked vault', async () => {
    await createVault(db, 'mưa rào tháng bảy');
    lockVault(db);
    expect((await problemOf(putPersons(db, [ROW]))).kind).to.equal('vault-locked');
  });

  it('leave a number without its person where a row names two', () => {
    const two = factsOf({
      ownerName: 'Lê Thử',
      requesterName: 'Trần Thử',
      idNumber: '030199000001',
    });
    expect(two.map(({ subject, field }) => `${subject}.${field}`)).to.deep.equal([
      'owner.fullName',
      'requester.fullName',
    ]);
    const one = factsOf({ requesterName: 'Trần Thử', idNumber: '030199000001' });
    expect(one.map(({ subject, field }) => `${subject}.${field}`)).to.deep.equal([
      'requester.fullName',
      'requester.idNumber',
    ]);
  });
});
