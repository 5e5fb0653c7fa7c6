import { expect } from '@open-wc/testing';
import type { JournalEvent, TransferredEvent } from '../../domain/event.ts';
import { SAVING_SECONDS, estimateSaving, savedSeconds } from '../../domain/keystrokes.ts';
import { countTransfers } from '../../domain/transfer-statistics.ts';

function transfer(id: string, change: Partial<TransferredEvent> = {}): TransferredEvent {
  return {
    id,
    station: 'may-1',
    at: '2026-03-02T02:00:00Z',
    schema: 1,
    kind: 'transferred',
    from: 'Một cửa',
    to: 'Hộ tịch',
    kept: ['child.fullName', 'mother.fullName'],
    transformed: ['child.birthDate'],
    failed: ['mother.residence'],
    keystrokesSaved: 30,
    secondsSaved: 20,
    milliseconds: 100,
    widgets: [
      { kind: 'text', held: 3, failed: 0 },
      { kind: 'select', held: 0, failed: 1 },
    ],
    ...change,
  };
}

const LINES: readonly JournalEvent[] = [
  transfer('1', { procedure: '1.001193' }),
  transfer('2', { station: 'may-2' }),
  transfer('3', { to: 'Chứng thực', failed: [], widgets: [] }),
  transfer('4'),
  {
    id: '5',
    station: 'may-1',
    at: '2026-03-02T03:00:00Z',
    schema: 1,
    kind: 'undone',
    refersTo: '4',
  },
];

describe('statistics of transfers', () => {
  it('count by system, procedure and station, and leave out what was undone', () => {
    const { total, bySystem, byProcedure, byStation } = countTransfers(LINES);
    expect(total).to.deep.include({ transfers: 3, held: 9, transformed: 3, failed: 2 });
    expect(bySystem.map(({ name, transfers }) => [name, transfers])).to.deep.equal([
      ['Một cửa → Hộ tịch', 2],
      ['Một cửa → Chứng thực', 1],
    ]);
    for (const groups of [bySystem, byProcedure, byStation])
      expect(groups.reduce((sum, { held }) => sum + held, 0)).to.equal(total.held);
    expect(byProcedure.map(({ name }) => name)).to.have.members(['1.001193', '']);
  });

  it('tell which boxes and which fields of which system fail', () => {
    const { byWidget, failedFields } = countTransfers(LINES);
    expect(byWidget).to.deep.equal([
      { kind: 'text', held: 6, failed: 0 },
      { kind: 'select', held: 0, failed: 2 },
    ]);
    expect(failedFields).to.deep.equal([{ system: 'Hộ tịch', key: 'mother.residence', count: 2 }]);
  });

  it('estimate the time as the keystroke model does, for values that are typed', () => {
    const texts = ['Nguyễn Văn Thử', '02/03/2026', 'Thôn Thử'];
    const model = estimateSaving(texts.map((text) => ({ text, chosen: false })));
    const { keystrokes } = model;
    const seconds = savedSeconds({ boxes: 3, keystrokes }, SAVING_SECONDS);
    expect(seconds).to.be.closeTo(model.secondsRetype - 3 * SAVING_SECONDS.review, 1e-9);
  });
});
