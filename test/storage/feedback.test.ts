import { expect } from '@open-wc/testing';
import type { Database } from '../../storage/database.ts';
import { addFeedback, findFeedback, listFeedback } from '../../storage/feedback.ts';
import { answerFeedback, takeUpFeedback } from '../../storage/feedback-steps.ts';
import { readEvents } from '../../storage/journal.ts';
import { addRating, countRatings } from '../../storage/ratings.ts';
import { createReceiptCode, readReceiptCode } from '../../storage/receipt-code.ts';
import { compareCounters } from '../../storage/recount.ts';
import { dropDatabase, dumpStore, openFresh, problemOf } from './support.ts';

const WORD = {
  kind: 'behaviour',
  text: 'Chờ hai tiếng mà chưa tới lượt.',
  fullName: 'Phạm Thị Mẫu',
  contact: '0900 000 012',
  consent: true,
} as const;

describe('receipt codes', () => {
  it('are short, read back in any writing, and have no sign taken for another', () => {
    for (let n = 0; n < 500; n += 1) {
      const code = createReceiptCode();
      expect(code).to.match(/^PA(-[2-9A-HJKMNP-RTV-Z]{3}){2}-[2-9A-HJKMNP-RTV-Z]{4}$/);
      expect(readReceiptCode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).to.equal(code);
      expect(readReceiptCode(code.slice(3).replaceAll('-', ''))).to.equal(code);
    }
  });

  it('that were given out earlier, shorter ones, are still read', () => {
    for (const typed of ['PA-7K3M-9QG', ' pa 7k3m 9qg', '7K3M9QG'])
      expect(readReceiptCode(typed)).to.equal('PA-7K3M-9QG');
    expect(readReceiptCode('PA-7K3M-9QH')).to.equal(undefined);
  });

  it('show every single wrong sign and every two neighbours swapped', () => {
    for (let n = 0; n < 30; n += 1) {
      const bare = createReceiptCode().slice(3).replaceAll('-', '');
      for (let at = 0; at < bare.length; at += 1) {
        for (const sign of '23456789ABCDEFGHJKMNPQRTVWXYZ0O1ILSU') {
          if (sign === bare[at]) continue;
          expect(readReceiptCode(bare.slice(0, at) + sign + bare.slice(at + 1))).to.equal(
            undefined,
          );
        }
        const [one, two] = [bare[at], bare[at + 1]];
        if (two === undefined || one === two) continue;
        const swapped = bare.slice(0, at) + two + one + bare.slice(at + 2);
        expect(readReceiptCode(swapped), `${bare} ${swapped}`).to.equal(undefined);
      }
    }
  });
});

describe('feedback', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  it('gives a receipt, finds the word by it and carries the answer', async () => {
    const code = await addFeedback(db, WORD);
    expect(await findFeedback(db, code.toLowerCase())).to.include({
      state: 'received',
      text: WORD.text,
    });
    await takeUpFeedback(db, code);
    expect(await listFeedback(db, 'in-progress')).to.have.length(1);
    await answerFeedback(db, code, 'Xã đã bố trí thêm một quầy.');
    expect(await findFeedback(db, code)).to.include({ state: 'answered' });
    expect((await readEvents(db)).map(({ kind }) => kind)).to.deep.equal([
      'feedback-received',
      'feedback-answered',
    ]);
    expect(await compareCounters(db)).to.deep.equal([]);
  });

  it('keeps the word out of the journal', async () => {
    await addFeedback(db, { ...WORD, procedure: '1.001193' });
    expect(JSON.stringify(await readEvents(db))).not.to.match(/Chờ|Phạm|0900/);
  });

  it('keeps no name or contact without consent, nor with an anonymous word', async () => {
    await addFeedback(db, { ...WORD, consent: false });
    await addFeedback(db, { ...WORD, kind: 'anonymous' });
    expect(await listFeedback(db)).to.have.length(2);
    expect(await dumpStore(db)).not.to.match(/Phạm|0900/);
  });

  it('stores only what the seal made of text, name and contact', async () => {
    const seal = {
      recipient: 'age1someone',
      seal: (text: string): Promise<string> => Promise.resolve(`sealed ${text.length}`),
    };
    const code = await addFeedback(db, WORD, seal);
    expect(await findFeedback(db, code)).to.include({
      sealed: true,
      text: `sealed ${WORD.text.length}`,
    });
    expect(await dumpStore(db)).not.to.match(/Chờ|Phạm|0900/);
  });

  it('refuses an empty word and keeps nothing of it', async () => {
    expect((await problemOf(addFeedback(db, { ...WORD, text: '  ' }))).kind).to.equal(
      'record-refused',
    );
    expect(await db.events.count()).to.equal(0);
  });

  it('keeps neither the word nor its line when one of them fails', async () => {
    db.events.hook('creating', () => {
      throw new Error('planted');
    });
    expect((await problemOf(addFeedback(db, WORD))).kind).to.equal('unknown');
    expect(await db.feedback.count()).to.equal(0);
    expect(await db.counters.count()).to.equal(0);
  });

  it('says that nobody gave such a code', async () => {
    const unknown = await problemOf(answerFeedback(db, createReceiptCode(), 'Chào ông/bà.'));
    expect(unknown.kind).to.equal('feedback-unknown');
    expect(await db.events.count()).to.equal(0);
    expect(await findFeedback(db, 'không phải mã')).to.equal(undefined);
  });

  it('counts ratings by level, each with its line', async () => {
    await addRating(db, { level: 'satisfied' });
    await addRating(db, { level: 'unsatisfied', reasons: ['Chờ lâu'], procedure: '1.001193' });
    const period = { from: '2000-01-01', to: '2999-12-31' };
    expect(await countRatings(db, period)).to.deep.equal({
      'very-satisfied': 0,
      satisfied: 1,
      unsatisfied: 1,
    });
    expect(await readEvents(db, { kind: 'rated' })).to.have.length(2);
    const bad = await problemOf(addRating(db, { level: 'great' as never }));
    expect(bad.kind).to.equal('record-refused');
  });
});
