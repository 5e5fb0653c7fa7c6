import { expect } from '@open-wc/testing';
import { countTelexKeystrokes, estimateSaving } from '../../domain/keystrokes.ts';
import { createUuidV7 } from '../../domain/uuid.ts';

/** Sorted and without a pair of the same; no list is compared, for its difference would be printed. */
function isRising(ids: readonly string[]): boolean {
  return ids.every((id, at) => at === 0 || ids[at - 1]! < id);
}

describe('countTelexKeystrokes', () => {
  it('counts tones, hats, bars and Shift', () => {
    const counts = {
      a: 1,
      á: 2,
      â: 2,
      ấ: 3,
      đ: 2,
      Đ: 3,
      'Hà Kỳ': 9,
      Nguyễn: 9,
      Đỗ: 6,
      ươ: 4,
      '0900': 4,
      '': 0,
    };
    for (const [text, count] of Object.entries(counts)) {
      expect(countTelexKeystrokes(text), text).to.equal(count);
      expect(countTelexKeystrokes(text.normalize('NFD')), `${text} decomposed`).to.equal(count);
    }
  });
});

describe('estimateSaving', () => {
  it('saves nothing on nothing and more than two thirds on a record', () => {
    expect(estimateSaving([])).to.deep.equal({
      keystrokes: 0,
      secondsRetype: 0,
      secondsCopy: 0,
      secondsReview: 0,
      secondsSaved: 0,
    });
    const record = [
      'Phạm Thị Thử',
      '030195003346',
      '05/03/1995',
      'Nữ',
      'Kinh',
      'Việt Nam',
      'Thôn Mẫu, xã Nguyên Giáp, thành phố Hải Phòng',
      '0900000001',
    ];
    const typed = record.map((text) => ({ text, chosen: false }));
    const { keystrokes, secondsRetype, secondsReview, secondsSaved } = estimateSaving(typed);
    expect(keystrokes).to.be.greaterThan(record.join('').length);
    expect(secondsSaved).to.be.closeTo(secondsRetype - secondsReview, 1e-9);
    expect(secondsSaved / secondsRetype).to.be.greaterThan(2 / 3);
  });

  it('asks no typing of a choice, and the same work whether the rest is copied or not', () => {
    const chosen = estimateSaving([{ text: 'Thành phố Hải Phòng', chosen: true }]);
    expect(chosen.keystrokes).to.equal(0);
    expect(chosen.secondsCopy).to.equal(chosen.secondsRetype);
  });

  it('takes longer to copy a short value than to type it, and less for a long one', () => {
    const short = estimateSaving([{ text: '2', chosen: false }]);
    expect(short.secondsCopy).to.be.greaterThan(short.secondsRetype);
    const long = estimateSaving([{ text: 'Thôn Mẫu, xã Nguyên Giáp', chosen: false }]);
    expect(long.secondsCopy).to.be.lessThan(long.secondsRetype);
  });
});

describe('createUuidV7', () => {
  it('stays sorted and unique when the clock stands still or goes back', () => {
    const at = Date.now() + 30_000;
    const ids = Array.from({ length: 6_000 }, (_, index) => createUuidV7(at - (index % 3)));
    expect(isRising(ids)).to.equal(true);
  });

  it('has the form of RFC 9562 and sorts by the order made', () => {
    const ids = Array.from({ length: 10_000 }, () => createUuidV7());
    for (const id of ids)
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(isRising(ids)).to.equal(true);
  });

  it('begins with the instant in milliseconds', () => {
    const at = Date.now() + 60_000;
    expect(parseInt(createUuidV7(at).replace('-', '').slice(0, 12), 16)).to.equal(at);
  });
});
