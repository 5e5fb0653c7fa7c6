import { expect } from '@open-wc/testing';
import { listTransfers, tellDossier } from '../../domain/dossier-story.ts';
import type { JournalEvent } from '../../domain/event.ts';

const base = { station: 'thu', schema: 1 } as const;
const LINES: readonly JournalEvent[] = [
  {
    ...base,
    id: '1',
    at: '2026-11-23T02:05:00Z',
    kind: 'received',
    dossierId: 'a',
    on: '2026-11-23',
    channel: 'online',
    field: 'Hộ tịch',
    due: '2026-11-24T17:00',
  },
  {
    ...base,
    id: '2',
    at: '2026-11-23T02:10:00Z',
    kind: 'transferred',
    dossierId: 'a',
    from: 'Một cửa',
    to: 'Hộ tịch',
    kept: ['child.fullName'],
    transformed: ['child.birthDate'],
    failed: ['mother.fullName'],
    keystrokesSaved: 20,
    secondsSaved: 10,
    milliseconds: 5,
  },
  { ...base, id: '3', at: '2026-11-23T02:11:00Z', kind: 'undone', dossierId: 'a', refersTo: '2' },
  {
    ...base,
    id: '4',
    at: '2026-11-23T02:12:00Z',
    kind: 'returned',
    dossierId: 'b',
    on: '2026-11-23',
  },
  {
    ...base,
    id: '5',
    at: '2026-11-25T02:00:00Z',
    kind: 'imported',
    rows: [
      {
        dossierId: 'a2',
        code: 'THU-1',
        channel: 'online',
        field: 'Hộ tịch',
        received: '2026-11-23',
        finished: { on: '2026-11-24', outcome: 'done' },
      },
    ],
  },
];

describe('the story of a dossier', () => {
  it('tells its own lines under all its ids, the newest first, and strikes what was taken back', () => {
    const story = tellDossier(LINES, ['a', 'a2']);
    expect(story.map(({ on, text, isStruck }) => [on, text, isStruck])).to.deep.equal([
      ['2026-11-25T09:00', 'Nhập từ Excel: xong 24/11/2026, có kết quả', false],
      [
        '2026-11-23T09:10',
        'Điền từ Một cửa sang Hộ tịch: 1 ô đã ghi, 1 ô trang đổi lại, 1 ô không ghi được',
        true,
      ],
      ['2026-11-23', 'Tiếp nhận, trực tuyến, hẹn trả 17:00, 24/11/2026', false],
    ]);
  });

  it('lists the boxes of a transfer, those that failed first', () => {
    const [transfer] = listTransfers(LINES, ['a']);
    expect(transfer!.isUndone).to.equal(true);
    expect(transfer!.fields.map(({ key, outcome }) => [key, outcome])).to.deep.equal([
      ['mother.fullName', 'failed'],
      ['child.birthDate', 'transformed'],
      ['child.fullName', 'kept'],
    ]);
    expect(listTransfers(LINES, ['b'])).to.deep.equal([]);
  });
});
