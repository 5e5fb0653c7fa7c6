import { expect } from '@open-wc/testing';
import { birth, sparse } from '../../components/example-procedures.ts';
import type { Procedure } from '../../domain/procedure.ts';
import { askForCatalogue, type CatalogueNews } from '../../kiosk/catalogue-updates.ts';
import type { FetchedFile } from '../../kiosk/fetch-catalogue.ts';
import { fetchCatalogue } from '../../kiosk/fetch-catalogue.ts';
import { findEdition, listEditions, putEdition } from '../../storage/catalogue.ts';
import { findCatalogueSource, setCatalogueSource } from '../../storage/catalogue-source.ts';
import type { Database } from '../../storage/database.ts';
import { dropDatabase, openFresh, problemOf } from '../storage/support.ts';

const ADDRESS = 'https://danh-muc.example/xa.json';
const NOW = new Date('2026-10-05T02:00:00Z');
const more: Procedure = { ...sparse, code: '9.000001', name: 'Thủ tục mới' };
const shown = { date: '2026-07', procedures: [birth, sparse] };

function fileOf(content: unknown): FetchedFile {
  const { buffer } = new TextEncoder().encode(JSON.stringify(content));
  return { kind: 'file', name: 'xa.json', bytes: buffer };
}

describe('a catalogue from an address', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  const ask = (answer: FetchedFile): Promise<CatalogueNews> =>
    askForCatalogue(db, shown, { now: NOW, ask: async () => answer });

  it('is asked for at no address but a safe one', async () => {
    expect(await ask(fileOf([birth]))).to.equal('nowhere');
    for (const bad of ['http://danh-muc.example/x', 'javascript:1', 'https://a:b@xa.example', 'x'])
      expect((await problemOf(setCatalogueSource(db, bad, false))).kind, bad).to.equal(
        'source-address',
      );
    await setCatalogueSource(db, 'http://localhost/xa.json', false);
    expect((await findCatalogueSource(db)).address).to.equal('http://localhost/xa.json');
  });

  it('waits for staff, with nothing changed, unless they let it be taken by itself', async () => {
    await setCatalogueSource(db, ADDRESS, false);
    expect(await ask(fileOf([birth, sparse]))).to.equal('same');
    expect(await ask(fileOf([birth, sparse, more]))).to.equal('waiting');
    const { waiting, checkedAt } = await findCatalogueSource(db);
    expect(waiting!.procedures.map(({ name }) => name)).to.contain('Thủ tục mới');
    expect(checkedAt).to.equal(NOW.toISOString());
    expect(await listEditions(db)).to.deep.equal([]);
    await setCatalogueSource(db, ADDRESS, true);
    expect(await ask(fileOf({ date: '2026-10', procedures: [birth, sparse, more] }))).to.equal(
      'taken',
    );
    expect(await listEditions(db)).to.deep.equal(['2026-10']);
    expect((await findCatalogueSource(db)).waiting).to.equal(undefined);
  });

  it('takes no place of an earlier one, so that there is a way back', async () => {
    await putEdition(db, { date: '2026-10', procedures: [birth] });
    await setCatalogueSource(db, ADDRESS, true);
    await ask(fileOf({ date: '2026-10', procedures: [birth, sparse, more] }));
    expect(await listEditions(db)).to.deep.equal(['2026-10-05', '2026-10']);
    expect((await findEdition(db, '2026-10'))!.procedures).to.have.length(1);
  });

  it('that lost most of its procedures is looked at by a person first', async () => {
    await setCatalogueSource(db, ADDRESS, true);
    expect(await ask(fileOf([{ ...more }]))).to.equal('waiting');
    expect(await listEditions(db)).to.deep.equal([]);
  });

  it('that cannot be had or read is one sentence for staff; what waited waits on, and offline is no fault', async () => {
    await setCatalogueSource(db, ADDRESS, false);
    await ask(fileOf([birth, sparse, more]));
    expect(await ask({ kind: 'offline' })).to.equal('offline');
    expect((await findCatalogueSource(db)).problem).to.equal(undefined);
    expect(await ask({ kind: 'problem', sentence: 'Máy chủ trả lời 404.' })).to.equal('problem');
    expect(await ask(fileOf({ procedures: [] }))).to.equal('problem');
    const { problem, waiting } = await findCatalogueSource(db);
    expect(problem).to.contain('không có thủ tục nào');
    expect(waiting!.procedures).to.have.length(3);
    await setCatalogueSource(db, `${ADDRESS}?khac`, false);
    expect((await findCatalogueSource(db)).waiting).to.equal(undefined);
  });

  it('is asked for once, by whoever asks while the answer is on its way', async () => {
    await setCatalogueSource(db, ADDRESS, true);
    let asked = 0;
    const give = async (): Promise<FetchedFile> => {
      asked += 1;
      return fileOf({ date: '2026-10', procedures: [birth, sparse, more] });
    };
    const [clock, press] = await Promise.all([
      askForCatalogue(db, shown, { now: NOW, ask: give }),
      askForCatalogue(db, shown, { now: NOW, ask: give }),
    ]);
    expect([clock, press, asked]).to.deep.equal(['taken', 'taken', 1]);
    expect(await listEditions(db)).to.deep.equal(['2026-10']);
  });

  it('from an address that staff left meanwhile is nobody’s: the new one is asked', async () => {
    await setCatalogueSource(db, ADDRESS, true);
    const asked: string[] = [];
    const news = await askForCatalogue(db, shown, {
      now: NOW,
      ask: async (address) => {
        asked.push(address);
        if (asked.length > 1) return fileOf([birth, sparse]);
        await setCatalogueSource(db, `${ADDRESS}?khac`, true);
        return fileOf({ date: '2026-10', procedures: [birth, sparse, more] });
      },
    });
    expect(news).to.equal('same');
    expect(asked).to.deep.equal([ADDRESS, `${ADDRESS}?khac`]);
    expect(await listEditions(db)).to.deep.equal([]);
  });

  it('is named by what its server says where the address does not', async () => {
    const address = URL.createObjectURL(new Blob(['[]'], { type: 'text/csv' }));
    const file = await fetchCatalogue(address);
    expect(file.kind === 'file' && file.name.endsWith('.csv')).to.equal(true);
    const missing = await fetchCatalogue('/there-is-no-such-file.json');
    expect(missing.kind === 'problem' && missing.sentence).to.contain('trả lời 404');
  });
});
