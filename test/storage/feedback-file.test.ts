import { expect } from '@open-wc/testing';
import { countFeedback } from '../../domain/report/feedback-table.ts';
import type { UnitProfile } from '../../domain/unit-profile.ts';
import type { Database } from '../../storage/database.ts';
import { addFeedback, findFeedback } from '../../storage/feedback.ts';
import {
  openFeedbackFile,
  packFeedback,
  removeFeedback,
  takeFeedbackFile,
} from '../../storage/feedback-file.ts';
import { makeFeedbackKey, openFeedbackKey } from '../../storage/feedback-key.ts';
import { sealFor, unseal } from '../../storage/feedback-seal.ts';
import {
  answerFeedback,
  awaitSupplement,
  publishFeedback,
  refuseFeedback,
  takeUpFeedback,
} from '../../storage/feedback-steps.ts';
import { readEvents } from '../../storage/journal.ts';
import { adoptUnitProfile, findKioskSeal } from '../../storage/kiosk-key.ts';
import { addRating, countRatings } from '../../storage/ratings.ts';
import { readTrail } from '../../storage/trail.ts';
import { readUnitFile, writeUnitFile } from '../../storage/unit-profile.ts';
import { createVault } from '../../storage/vault.ts';
import { lockVault } from '../../storage/vault-door.ts';
import { dropDatabase, dumpStore, openFresh, problemOf } from './support.ts';

const WORD = {
  kind: 'behaviour',
  text: 'Chờ hai tiếng mà chưa tới lượt.',
  fullName: 'Phạm Thị Mẫu',
  contact: '0900 000 012',
  consent: true,
} as const;
const PARTS = [WORD.text, WORD.fullName, WORD.contact];
const UNIT: UnitProfile = {
  office: 'Bộ phận Một cửa',
  name: 'UBND xã Mẫu',
  hours: { weekdays: [1, 2], sessions: [['07:30', '11:30']], closedDays: ['09-02'] },
  feedbackRecipient: '',
};
const YEAR = { from: '2026-01-01', to: '2099-12-31' };

async function expectSealed(db: Database): Promise<void> {
  const dump = JSON.stringify(await dumpStore(db));
  for (const part of PARTS) expect(dump).not.to.contain(part);
}

describe('feedback between kiosk and office', () => {
  let kiosk: Database;
  let office: Database;
  let recipient: string;
  before(async () => {
    ({ db: office } = await openFresh());
    await createVault(office, 'mưa rào tháng bảy');
    recipient = await makeFeedbackKey(office);
  });
  beforeEach(async () => ({ db: kiosk } = await openFresh()));
  afterEach(() => dropDatabase(kiosk));
  after(() => dropDatabase(office));

  it('lies unreadable in the kiosk before any key of the office is there, and after', async () => {
    const code = await addFeedback(kiosk, WORD, await findKioskSeal(kiosk));
    await expectSealed(kiosk);
    await adoptUnitProfile(kiosk, { ...UNIT, feedbackRecipient: recipient });
    await expectSealed(kiosk);
    const row = await findFeedback(kiosk, code);
    expect(row?.sealedFor).to.equal(recipient);
    expect(await unseal(row!.text, await openFeedbackKey(office))).to.equal(WORD.text);
    expect(await unseal(row!.contact!, await openFeedbackKey(office))).to.equal(WORD.contact);
    expect(JSON.stringify(await dumpStore(kiosk))).not.to.contain('AGE-SECRET-KEY');
  });

  it('goes over as one file, once, with its lines and ratings, and is counted', async () => {
    await adoptUnitProfile(kiosk, { ...UNIT, feedbackRecipient: recipient });
    const code = await addFeedback(kiosk, WORD, await findKioskSeal(kiosk));
    await addRating(kiosk, { level: 'satisfied' });
    const before = countFeedback(await readEvents(office), YEAR);
    const { bytes, codes } = await packFeedback(kiosk, recipient);
    expect(codes).to.deep.equal([code]);
    const file = await openFeedbackFile(bytes, await openFeedbackKey(office));
    expect(await takeFeedbackFile(office, file)).to.deep.equal({ words: 1, known: 0, ratings: 1 });
    expect(await takeFeedbackFile(office, file)).to.deep.equal({ words: 0, known: 1, ratings: 0 });
    await expectSealed(office);
    expect((await countRatings(office, YEAR)).satisfied).to.equal(1);
    const after = countFeedback(await readEvents(office), YEAR);
    expect(after.behaviour - before.behaviour).to.equal(1);
    expect((await findFeedback(office, code))?.state).to.equal('received');
    await removeFeedback(kiosk, [code]);
    expect(await findFeedback(kiosk, code)).to.equal(undefined);
    expect((await readTrail(office)).map(({ act }) => act)).to.include('feedback-imported');
  });

  it('keeps what the office did when an older file comes again', async () => {
    await adoptUnitProfile(kiosk, { ...UNIT, feedbackRecipient: recipient });
    const code = await addFeedback(kiosk, WORD, await findKioskSeal(kiosk));
    const { bytes } = await packFeedback(kiosk, recipient);
    const file = await openFeedbackFile(bytes, await openFeedbackKey(office));
    await takeFeedbackFile(office, file);
    const seal = sealFor(recipient);
    await takeUpFeedback(office, code);
    await awaitSupplement(office, code);
    await takeUpFeedback(office, code);
    await answerFeedback(office, code, 'Xã đã bố trí thêm một quầy.', seal);
    await takeFeedbackFile(office, file);
    const row = await findFeedback(office, code);
    expect(row).to.include({ state: 'answered' });
    expect(row?.suppliedAt).to.be.a('string');
    expect(row?.answer).not.to.contain('quầy');
    await publishFeedback(office, code);
    expect((await problemOf(refuseFeedback(office, code, 'Trùng.', seal))).kind).to.equal(
      'feedback-step',
    );
    const counts = countFeedback(await readEvents(office), YEAR);
    expect(counts.published).to.be.at.least(1);
  });

  it('counts a refusal as dealt with', async () => {
    await adoptUnitProfile(kiosk, { ...UNIT, feedbackRecipient: recipient });
    const code = await addFeedback(kiosk, WORD, await findKioskSeal(kiosk));
    const { bytes } = await packFeedback(kiosk, recipient);
    await takeFeedbackFile(office, await openFeedbackFile(bytes, await openFeedbackKey(office)));
    const before = countFeedback(await readEvents(office), YEAR);
    await refuseFeedback(office, code, 'Thuộc thẩm quyền của huyện.', sealFor(recipient));
    const after = countFeedback(await readEvents(office), YEAR);
    expect(after.answered - before.answered).to.equal(1);
    expect(after.total).to.equal(after.answered + after.pending);
  });

  it('refuses a damaged file, one for another office, and any while the vault is locked', async () => {
    const other = await findKioskSeal(kiosk);
    await addFeedback(kiosk, WORD, other);
    const { bytes } = await packFeedback(kiosk, other.recipient);
    const identity = await openFeedbackKey(office);
    expect((await problemOf(openFeedbackFile(bytes, identity))).kind).to.equal(
      'feedback-key-other',
    );
    const noise = new TextEncoder().encode('not a file of ours');
    expect((await problemOf(openFeedbackFile(noise, identity))).kind).to.equal('feedback-file');
    lockVault(office);
    expect((await problemOf(openFeedbackKey(office))).kind).to.equal('vault-locked');
  });
});

describe('the unit profile as a file', () => {
  it('reads back what was written, and refuses anything else', () => {
    expect(readUnitFile(writeUnitFile(UNIT))).to.deep.equal(UNIT);
    const damaged = [
      '',
      '[]',
      '{"format":"mot-lan-unit","version":1}',
      writeUnitFile({ ...UNIT, feedbackRecipient: 'age1short' }),
      writeUnitFile({ ...UNIT, hours: { ...UNIT.hours, sessions: [['7:30', '25:00']] } }),
    ];
    for (const text of damaged) expect(() => readUnitFile(text), text).to.throw('tệp đơn vị');
  });
});
