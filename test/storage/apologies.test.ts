import { expect } from '@open-wc/testing';
import { recordApology } from '../../storage/apologies.ts';
import { appendEvent, stampEvent } from '../../storage/journal.ts';
import { readRecords } from '../../storage/records/read-records.ts';
import { dropDatabase, openFresh } from './support.ts';

describe('letters of apology in the journal', () => {
  it('are drafted, then sent with the new promise in one step, which no report takes for the first', async () => {
    const { db } = await openFresh();
    const received = {
      kind: 'received',
      dossierId: 'a',
      on: '2026-11-20',
      channel: 'direct',
      field: 'Hộ tịch',
      due: '2026-11-23',
    } as const;
    await appendEvent(db, await stampEvent(db, received));
    await recordApology(db, 'a', 'drafted', '2026-11-27');
    const [drafted] = await readRecords(db);
    expect(drafted!.apology).to.equal('drafted');
    expect(drafted!.promises.length).to.equal(1);
    await recordApology(db, 'a', 'sent', '2026-11-27');
    const [sent] = await readRecords(db);
    expect(sent!.apology).to.equal('sent');
    expect(sent!.promises.at(-1)).to.deep.include({ due: '2026-11-27', isExtension: true });
    await dropDatabase(db);
  });
});
