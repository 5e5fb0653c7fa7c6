import { expect } from '@open-wc/testing';
import hints from '../../catalogue/aliases.json';
import edition2023 from '../../catalogue/commune-2023.json';
import edition2026 from '../../catalogue/commune-2026.json';
import { makeSearch } from '../../components/own-search.ts';
import type { Procedure } from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';
import { buildSearch, startSearch, type Search } from '../../domain/procedure-search.ts';
import { NO_HINTS, type SearchHints } from '../../domain/search-hints.ts';
import judged from '../fixtures/judged-queries.json';
import noQuestions from '../fixtures/no-questions.json';

const read = (json: unknown): readonly Procedure[] => readEdition(json).edition!.procedures;
const search = buildSearch(read(edition2026), hints as SearchHints);

/** The slowest hundredth of keystrokes may take so many times what a plain search's takes; measured were 0.7 to 0.9. */
const TAIL = 1.5;
/** Sets by which the ranking was chosen. */
const TUNED_ON = new Set(['tune', 'clumsy']);

/** Share of the judged queries of some sets whose answer is among the first `depth`. */
function successAt(depth: number, ...sets: readonly string[]): number {
  const asked = judged.filter((one) => sets.includes(one.set));
  const right = asked.filter(({ query, codes }) =>
    search.find(query, depth).some(({ code }) => code !== null && codes.includes(code)),
  );
  return right.length / asked.length;
}

function first(query: string, from: Search = search): string | null | undefined {
  return from.find(query, 1)[0]?.code;
}

/** A word as its Telex keys, the tone last. */
function leaveTelexKeys(word: string): string {
  const parts = word.normalize('NFD').replace(/đ/gi, 'dd');
  const tone = /[\u0301\u0300\u0309\u0303\u0323]/.exec(parts)?.[0] ?? '';
  const shaped = parts.replace(tone, '').replace(/([a-z])\u0302/gi, '$1$1');
  const key = tone && 'sfrxj'['\u0301\u0300\u0309\u0303\u0323'.indexOf(tone)]!;
  return shaped.replace(/[\u0306\u031b]/g, 'w').replace(/\W*$/, (end) => key + end);
}

const VNI_KEYS: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
  '\u0302': '6',
  '\u031b': '7',
  '\u0306': '8',
};

/** A word as its VNI keys, each behind its letter. */
function leaveVniKeys(word: string): string {
  const parts = word.normalize('NFD').replace(/đ/gi, 'd9');
  return parts.replace(/\p{M}/gu, (mark) => VNI_KEYS[mark] ?? mark);
}

const NORTHERN: Readonly<Record<string, string>> = { tr: 'ch', l: 'n', s: 'x', gi: 'd', r: 'd' };

/** A word as who says tr and ch, l and n, s and x alike may write it. */
function writeNorthern(word: string): string {
  return word.replace(/^(tr|l|s|gi|r)/, (initial) => NORTHERN[initial]!);
}

/** A word as who says its ending and ngã as the South does may write it. */
function writeSouthern(word: string): string {
  const ending = word.replace(/(ng|n|t)$/, (end) => (end === 'n' ? 'ng' : end === 't' ? 'c' : 'n'));
  return ending.normalize('NFD').replace('\u0303', '\u0309').normalize('NFC');
}

/** Share answered right at first of the marked questions of `tune` that another way to write each word changes. */
function rightWritten(write: (word: string) => string): number {
  const questions = judged
    .filter(({ set, query }) => set === 'tune' && /\P{ASCII}/u.test(query))
    .map(({ query, codes }) => ({ query, codes, written: query.split(' ').map(write).join(' ') }))
    .filter(({ query, written }) => query !== written);
  expect(questions.length).to.be.above(200);
  const right = questions.filter(({ written, codes }) => codes.includes(first(written) ?? ''));
  return right.length / questions.length;
}

/** Milliseconds for all questions, and for the slowest hundredth of them. */
interface Times {
  readonly total: number;
  readonly tail: number;
}

/** Times each search by the best of three rounds, taken in turns: what else the machine does seldom slows a question thrice. */
function timeInRounds(queries: readonly string[], searches: readonly Search[]): readonly Times[] {
  const totals = searches.map(() => Infinity);
  const best = searches.map(() => queries.map(() => Infinity));
  for (let round = 0; round < 3; round++)
    for (const [nth, from] of searches.entries()) {
      const started = performance.now();
      for (const [at, query] of queries.entries()) {
        const before = performance.now();
        from.find(query, 30);
        best[nth]![at] = Math.min(best[nth]![at]!, performance.now() - before);
      }
      totals[nth] = Math.min(totals[nth]!, performance.now() - started);
    }
  return searches.map((_, nth) => {
    const slowest = best[nth]!.toSorted((a, b) => b - a).slice(0, Math.ceil(queries.length / 100));
    return { total: totals[nth]!, tail: slowest.reduce((sum, one) => sum + one, 0) };
  });
}

describe('buildSearch', () => {
  it('answers at first at least 98 % of the questions held out, and all of them among three', () => {
    expect(successAt(1, 'held-out')).to.be.at.least(0.98);
    expect(successAt(3, 'held-out')).to.equal(1);
  });

  // Questions by somebody who saw neither the sayings nor the search: what citizens will meet.
  it('answers at first 94 % of the questions of a hand that knew nothing of the search', () => {
    expect(successAt(1, 'unseen')).to.be.at.least(0.94);
    expect(successAt(3, 'unseen')).to.be.at.least(0.99);
  });

  // Written after all of it was finished, and answered once before anybody looked: 95.3 and 100 %.
  it('answers at first 95 % of new questions, and all of them among three', () => {
    expect(successAt(1, 'unseen-3')).to.be.at.least(0.95);
    expect(successAt(3, 'unseen-3')).to.equal(1);
  });

  // In rougher words, half typed, with what Telex leaves behind; answered once as soon as they were written: 89.5 and 93.7 %.
  it('answers at first 92 % of questions as they are typed in a hurry, and 96 % among three', () => {
    expect(successAt(1, 'unseen-4')).to.be.at.least(0.92);
    expect(successAt(3, 'unseen-4')).to.be.at.least(0.96);
  });

  // Of three regions, with keys of Telex and VNI left as typed; answered once as soon as they were written: 84.3 and 88.1 %.
  it('answers at first 92 % of questions as villagers type them, and 97 % among three', () => {
    expect(successAt(1, 'unseen-5')).to.be.at.least(0.92);
    expect(successAt(3, 'unseen-5')).to.be.at.least(0.97);
  });

  // As neighbours say it, on 130 things; answered once as soon as they were written: 96.9 and 100 %.
  it('answers at first 96 % of new questions of everyday life, and all of them among three', () => {
    expect(successAt(1, 'unseen-6')).to.be.at.least(0.96);
    expect(successAt(3, 'unseen-6')).to.equal(1);
  });

  // Written from the names alone, before the sayings were.
  it('answers at first 98 % of the questions made of the names alone', () => {
    expect(successAt(1, 'unseen-2')).to.be.at.least(0.98);
    expect(successAt(3, 'unseen-2')).to.be.at.least(0.98);
  });

  it('answers as many of 100 questions as the README says', async () => {
    const readme = await (await fetch('/README.md')).text();
    const said = /in (\d+) of 100 cases and among three in (\d+), .* in (\d+) and (\d+);/.exec(
      readme,
    );
    const measured = [['unseen'], ['unseen-4', 'unseen-5']].flatMap((sets) => [
      successAt(1, ...sets),
      successAt(3, ...sets),
    ]);
    expect(said?.slice(1).map(Number)).to.deep.equal(
      measured.map((share) => Math.floor(100 * share)),
    );
  });

  it('has enough judged questions to say so', () => {
    expect(judged.filter(({ set }) => !TUNED_ON.has(set)).length).to.be.at.least(901);
    expect(judged.length).to.be.at.least(1552);
  });

  it('takes a slip in people’s words, and small words between them', () => {
    expect(first('giay doc thna')).to.equal('1.004873');
    expect(first('sao y bản căn cước')).to.equal('2.000815');
    expect(first('sang tên miếng đất cho thằng út')).to.equal('2.001035');
  });

  // 14 and 15 in 100 before they were read.
  it('answers the same questions as keys of Telex or VNI that no keyboard turned into letters', () => {
    expect(first('khai sinh cho chaus nooij')).to.equal('1.001193');
    expect(first('khai sinh cho chau1 no6i5')).to.equal('1.001193');
    expect(rightWritten(leaveTelexKeys)).to.be.at.least(0.96);
    expect(rightWritten(leaveVniKeys)).to.be.at.least(0.96);
  });

  // Every word of a question that can be; 61 and 62 in 100 before sounds were told. Most people slip on one.
  it('answers most questions in which every word is written as a region says it', () => {
    expect(first('tạm chú')).to.equal('1.004194');
    expect(first('trích nục khai sinh')).to.equal('2.000635');
    expect(rightWritten(writeNorthern)).to.be.at.least(0.83);
    expect(rightWritten(writeSouthern)).to.be.at.least(0.91);
  });

  it('takes a file of hints from before there were sayings', () => {
    const { groups, same, fillers, common } = hints as SearchHints;
    const older = buildSearch(read(edition2026), { groups, same, fillers, common });
    expect(first('sao y', older)).to.equal('2.000815');
  });

  it('hears what a long story begins with', () => {
    expect(first('bố tôi vừa mất hôm qua ở bệnh viện tỉnh thì phải làm những gì')).to.equal(
      '1.000656',
    );
  });

  it('finds the birth registration for "lam giay khai sinh"', () => {
    expect(first('lam giay khai sinh')).to.equal('1.001193');
  });

  it('keeps the plain procedure before its variants until one is asked for', () => {
    expect(first('kết hôn')).to.equal('1.000894');
    expect(first('kết hôn lưu động')).to.equal('1.000593');
    expect(first('kết hôn có yếu tố nước ngoài')).to.equal('2.000806');
  });

  it('honours the marks that were typed', () => {
    const names = ['Cấp đường', 'Cấp dương', 'Cấp đương'];
    const rows = names.map((name, index) => ({ code: `9.00000${index}`, name, field: 'Thử' }));
    const three = buildSearch(read(rows), NO_HINTS);
    for (const [index, name] of names.entries())
      expect(first(name, three), name).to.equal(`9.00000${index}`);
  });

  it('does not take "đã cấm" for "da cam"', () => {
    const codes = search.find('đã cấm', 5).map(({ code }) => code);
    expect(codes[0]).not.to.equal('1.013745');
    expect(first('da cam')).to.equal('1.013745');
  });

  it('answers every beginning of a word as it is typed', () => {
    const query = 'khai sinh';
    for (let end = 3; end <= query.length; end++)
      expect(search.find(query.slice(0, end), 10).length, query.slice(0, end)).to.be.above(0);
  });

  it('takes a lone letter at the end for the beginning of what stands behind the word before', () => {
    expect(first('khai s')).to.equal('1.001193');
    expect(first('kết h')).to.equal('1.000894');
    expect(first('kham b')).to.equal(first('khám bệnh'));
  });

  // A screen that goes empty at a word's first letter tells a slow typist that nothing was understood.
  it('finds something at the first letter of every further word of 99 in 100 questions', () => {
    const begun = judged
      .filter(({ set }) => set === 'tune')
      .flatMap(({ query }) =>
        Array.from(query.matchAll(/\S+ \S(?=\S)/g), ({ 0: found, index }) =>
          query.slice(0, index + found.length),
        ),
      );
    const answered = begun.filter((query) => search.find(query, 1).length > 0);
    expect(begun.length).to.be.above(2000);
    expect(answered.length / begun.length).to.be.at.least(0.99);
  });

  it('answers nothing to nothing and to what is no question', () => {
    for (const query of ['', '   ', '!?', '…', 'xyzzy qwqw', '😀'])
      expect(search.find(query, 10), query).to.deep.equal([]);
  });

  it('answers nothing to what is said of other things', () => {
    const others = ['thời tiết hôm nay', 'giá vàng hôm nay', 'hôm nay ăn gì', 'hello world'];
    const more = ['bao giờ nghỉ tết', 'kết quả xổ số miền bắc', 'abc xyz', 'bài hát hay nhất'];
    for (const query of [...others, ...more])
      expect(search.find(query, 3), query).to.deep.equal([]);
  });

  // Of 110, 51 were answered before a short question was asked to be near to something people say.
  it('finds nothing for most of what is no question, be it written for tuning or held out', () => {
    const answered = (set: string): number =>
      noQuestions.filter((one) => one.set === set && search.find(one.query, 1).length > 0).length;
    expect(noQuestions).to.have.length(110);
    expect(answered('tune')).to.be.at.most(18);
    expect(answered('held-out')).to.be.at.most(12);
  });

  it('turns away next to none of the questions that are clumsy', () => {
    const turnedAway = (set: string): number =>
      judged.filter((one) => one.set === set && search.find(one.query, 1).length === 0).length;
    expect(judged.filter(({ kind }) => kind === 'clumsy')).to.have.length(89);
    expect(turnedAway('clumsy')).to.be.at.most(4);
    expect(turnedAway('clumsy-held-out')).to.be.at.most(2);
  });

  it('does not let one rare word outweigh the rest of a question', () => {
    expect(search.find('mảnh vườn', 3)).to.deep.equal([]);
    expect(first('mảnh vườn ông bà chưa có sổ')).to.equal('1.013978');
  });

  it('answers a short question also where nobody wrote down how people ask', () => {
    expect(first('xin con nuoi', buildSearch(read(edition2026), NO_HINTS))).to.equal('2.001263');
  });

  it('asks of a short saying no more than its own words', () => {
    expect(first('chứng minh')).to.equal('1.014061');
    expect(first('khai sinh')).to.equal('1.001193');
  });

  it('leaves out what is asked about any procedure', () => {
    for (const aside of ['mất bao lâu', 'cần giấy tờ gì', 'ở đâu', 'hết bao nhiêu tiền'])
      expect(first(`đăng ký kết hôn ${aside}`), aside).to.equal('1.000894');
  });

  it('survives a thousand characters', () => {
    expect(() => search.find('khai sinh '.repeat(100), 10)).not.to.throw();
    expect(() => search.find('a'.repeat(1000), 10)).not.to.throw();
  });

  it('answers the same however much of it was built before the question', () => {
    for (const steps of [0, 1, 20, Infinity]) {
      const growing = startSearch(read(edition2026), hints as SearchHints);
      for (let step = 0; step < steps && !growing.build(); step++);
      expect(growing.find('làm giấy khai sinh', 5), `${steps}`).to.deep.equal(
        search.find('làm giấy khai sinh', 5),
      );
      expect(growing.build()).to.equal(true);
    }
  });

  it('is built in many small steps', () => {
    const growing = startSearch(read(edition2026), hints as SearchHints);
    let steps = 1;
    while (!growing.build()) steps++;
    expect(steps).to.be.above(100);
  });

  it('gives no more answers than asked for, best first', () => {
    const scores = search.find('đăng ký', 7).map(({ score }) => score);
    expect(scores).to.have.length(7);
    expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
  });

  it('never gives away a code that nobody verified, neither in answers nor by asking for it', () => {
    const procedures = read(edition2023);
    const old = buildSearch(procedures, hints as SearchHints);
    const unverified = procedures.filter(({ verified }) => !verified);
    expect(unverified).to.have.length(38);
    for (const { code, name } of unverified) {
      expect(old.find(code, 5), code).to.deep.equal([]);
      const hit = old.find(name, 5).find((one) => one.name === name);
      expect(hit?.code, name).to.equal(null);
    }
  });

  // Beside a search in the same browser: a slow machine slows both.
  describe('beside a plain search through the names', () => {
    const typed = judged.flatMap(({ query }) =>
      Array.from(query, (_, end) => query.slice(0, end + 1)),
    );
    const queries = typed.filter((_, index) => index % 25 === 0);
    const slow = new Set(queries.filter((_, index) => index % 100 === 0));
    /** Every hundredth question ten times over. */
    const slowTail: Search = {
      find(query, limit) {
        for (let again = slow.has(query) ? 9 : 0; again > 0; again--) search.find(query, limit);
        return search.find(query, limit);
      },
    };
    const times = timeInRounds(queries, [search, slowTail, makeSearch(read(edition2026))]);
    const [own, withTail, plain] = times as [Times, Times, Times];

    it('answers keystrokes sooner', () => {
      expect(own.total).to.be.below(plain.total);
    });

    it('takes no long time for its slowest keystrokes, and would be seen to', () => {
      expect(own.tail / plain.tail).to.be.below(TAIL);
      expect(withTail.tail / plain.tail, 'with a slow tail').to.be.above(TAIL);
    });
  });
});
