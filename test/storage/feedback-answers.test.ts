import { expect } from '@open-wc/testing';
import type { Database } from '../../storage/database.ts';
import {
  findAnswer,
  keepAnswers,
  packAnswers,
  readAnswersFile,
  readAnswersTime,
} from '../../storage/feedback-answers.ts';
import { addFeedback } from '../../storage/feedback.ts';
import { makeFeedbackKey, openFeedbackKey } from '../../storage/feedback-key.ts';
import { sealFor } from '../../storage/feedback-seal.ts';
import { answerFeedback, refuseFeedback, takeUpFeedback } from '../../storage/feedback-steps.ts';
import { readTrail } from '../../storage/trail.ts';
import { createVault } from '../../storage/vault.ts';
import { dropDatabase, openFresh, problemOf } from './support.ts';

const WORD = {
  kind: 'behaviour',
  text: 'Chờ hai tiếng mà chưa tới lượt.',
  fullName: 'Phạm Thị Mẫu',
  contact: '0900 000 012',
  consent: true,
} as const;
const ANSWER = 'Xã đã bố trí thêm một quầy.';
const REASON = 'Đây là đơn khiếu nại, có thủ tục riêng.';

interface Sealed {
  id: string;
  data: string;
}

describe('what became of a word, at the kiosk', () => {
  let kiosk: Database;
  let office: Database;
  let text: string;
  const codes = { answered: '', refused: '', open: '' };
  before(async () => {
    ({ db: office } = await openFresh());
    await createVault(office, 'mưa rào tháng bảy');
    const seal = sealFor(await makeFeedbackKey(office));
    for (const name of ['answered', 'refused', 'open'] as const)
      codes[name] = await addFeedback(office, WORD, seal);
    await takeUpFeedback(office, codes.answered);
    await answerFeedback(office, codes.answered, ANSWER, seal);
    await refuseFeedback(office, codes.refused, REASON, seal);
    ({ text } = await packAnswers(office, await openFeedbackKey(office)));
  });
  beforeEach(async () => ({ db: kiosk } = await openFresh()));
  afterEach(() => dropDatabase(kiosk));
  after(() => dropDatabase(office));

  it('comes back for the code in any spelling, with its answer or its reason', async () => {
    await keepAnswers(kiosk, readAnswersFile(text));
    const typed = codes.answered.toLowerCase().replaceAll('-', ' ').replace('pa', '');
    const answered = await findAnswer(kiosk, typed);
    expect(answered).to.include({ code: codes.answered, state: 'answered', answer: ANSWER });
    expect(answered?.answeredOn).to.match(/^\d{4}-\d{2}-\d{2}$/);
    expect(await findAnswer(kiosk, codes.refused)).to.include({ state: 'refused', reason: REASON });
    expect(await findAnswer(kiosk, codes.open)).to.include({ state: 'received' });
    expect(await findAnswer(kiosk, codes.open)).not.to.have.property('answer');
  });

  it('holds neither codes nor words that can be read, in the file and in the kiosk', async () => {
    await keepAnswers(kiosk, readAnswersFile(text));
    const kept = text + JSON.stringify(await kiosk.meta.toArray());
    for (const secret of [...Object.values(codes), ANSWER, REASON, WORD.text, WORD.fullName])
      expect(kept).not.to.contain(secret);
    expect((await readTrail(office)).map(({ act }) => act)).to.include('answers-exported');
  });

  it('knows nothing of a code that was mistyped or never given', async () => {
    await keepAnswers(kiosk, readAnswersFile(text));
    const stranger = await addFeedback((await openFresh()).db, WORD);
    for (const code of ['', 'PA-0000-000', codes.answered.slice(0, -1), stranger])
      expect(await findAnswer(kiosk, code), code).to.equal(undefined);
  });

  it('says received of a word that lies here still, before any file came', async () => {
    const code = await addFeedback(kiosk, WORD);
    expect(await findAnswer(kiosk, code)).to.include({ code, state: 'received' });
    expect(await readAnswersTime(kiosk)).to.equal(undefined);
  });

  it('is not put back by an older file', async () => {
    const file = readAnswersFile(text);
    await keepAnswers(kiosk, file);
    const older = { ...file, madeAt: '2020-01-01T00:00:00.000Z', answers: [] };
    expect((await problemOf(keepAnswers(kiosk, older))).kind).to.equal('answers-older');
    expect(await readAnswersTime(kiosk)).to.equal(file.madeAt);
    expect(await findAnswer(kiosk, codes.answered)).to.include({ state: 'answered' });
  });

  it('refuses what is no file of answers', () => {
    const file = JSON.parse(text) as Record<string, unknown>;
    const bad = ['', '{}', '[1]', text.slice(0, -2)].concat(
      [{ iterations: 1e9 }, { version: 2 }, { madeAt: 'hôm qua' }, { more: 1 }].map((change) =>
        JSON.stringify({ ...file, ...change }),
      ),
    );
    for (const one of bad) {
      let kind = '';
      try {
        readAnswersFile(one);
      } catch (problem) {
        ({ kind } = problem as { kind: string });
      }
      expect(kind, one.slice(0, 40)).to.equal('answers-file');
    }
  });

  it('shows no record that was changed, or put under the code of another', async () => {
    const file = readAnswersFile(text);
    const answers = file.answers as unknown as Sealed[];
    const swapped = answers.map((one, at) => ({ ...answers[(at + 1) % 3]!, id: one.id }));
    const changed = answers.map((one) => ({ ...one, data: `AAAA${one.data.slice(4)}` }));
    for (const forged of [swapped, changed]) {
      await keepAnswers(kiosk, { ...file, answers: forged as unknown as typeof file.answers });
      let refused = false;
      await findAnswer(kiosk, codes.answered).catch(() => (refused = true));
      expect(refused).to.equal(true);
    }
  });
});
