import { expect } from '@open-wc/testing';
import { Dexie } from 'dexie';
import { openKioskStore } from '../../kiosk/kiosk-store.ts';
import { acknowledgeLoss, closeDatabase, openDatabase } from '../../storage/database.ts';
import { findFeedback } from '../../storage/feedback.ts';

const ignore = (): void => undefined;

describe('openKioskStore', () => {
  it('says so when the browser threw away a store that held lines', async () => {
    const name = 'mot-lan-kiosk';
    const store = await openKioskStore(ignore);
    await store.keepRating({ level: 'satisfied', reasons: [] });
    await closeDatabase(await openDatabase(name, { onProblem: ignore }));
    await Dexie.delete(name);
    const problems: string[] = [];
    await openKioskStore((problem) => problems.push(problem.message));
    expect(problems.join()).to.contain('thiếu những dòng');
    const lost = await openDatabase(name, { onProblem: ignore });
    await acknowledgeLoss(lost);
    await closeDatabase(lost);
  });

  it('keeps a word unreadable under its receipt code, without the name of someone who gave none', async () => {
    const store = await openKioskStore(ignore);
    const text = 'Bảng lệ phí treo cao quá, khó đọc.';
    const code = await store.keepFeedback({
      kind: 'anonymous',
      text,
      fullName: '',
      contact: '',
      consent: false,
    });
    const db = await openDatabase('mot-lan-kiosk', { onProblem: ignore });
    const row = await findFeedback(db, code);
    expect(row?.sealed).to.equal(true);
    expect(row?.text).not.to.contain('lệ phí');
    expect(row).not.to.have.property('fullName');
    await closeDatabase(db);
  });

  it('keeps a rating and what it was about', async () => {
    const store = await openKioskStore(ignore);
    await store.keepRating({ level: 'unsatisfied', reasons: ['Chờ lâu'] });
    const db = await openDatabase('mot-lan-kiosk', { onProblem: ignore });
    const rows = await db.ratings.toArray();
    expect(rows.at(-1)).to.include({ level: 'unsatisfied' });
    expect(rows.at(-1)?.reasons).to.deep.equal(['Chờ lâu']);
    await closeDatabase(db);
  });
});
