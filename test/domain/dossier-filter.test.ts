import { expect } from '@open-wc/testing';
import {
  filterDossiers,
  OPEN_DOSSIERS,
  type DossierFilter,
  type ListedDossier,
} from '../../domain/dossier-filter.ts';
import type { DueLight } from '../../domain/deadline/due-light.ts';
import type { Channel } from '../../domain/event.ts';

function rowOf(
  id: string,
  received: string,
  light: DueLight,
  { field = 'Hộ tịch', channel = 'online' as Channel, due = '' } = {},
): ListedDossier {
  const record = { id, localIds: [id], received, field, channel };
  return {
    record: record as unknown as ListedDossier['record'],
    procedure: 'Đăng ký khai sinh',
    ...(due && { due }),
    light,
    words: `${id} ho tich dang ky khai sinh`,
  };
}

const ROWS = [
  rowOf('thu-1', '2026-03-02T16:30', 'late', { due: '2026-03-09' }),
  rowOf('thu-2', '2026-03-03', 'today', { due: '2026-03-05', channel: 'direct' }),
  rowOf('thu-3', '2026-03-04', 'finished', { field: 'Chứng thực' }),
];

const find = (filter: Partial<DossierFilter>): readonly string[] =>
  filterDossiers(ROWS, { ...OPEN_DOSSIERS, ...filter }).map(({ record }) => record.id);

describe('the list of dossiers', () => {
  it('asks for the open ones first, the most pressing on top', () => {
    expect(find({})).to.deep.equal(['thu-2', 'thu-1']);
    expect(find({ light: 'all' })).to.deep.equal(['thu-3', 'thu-2', 'thu-1']);
  });

  it('is narrowed by field, channel and days of reception, the last day whole', () => {
    expect(find({ light: 'all', field: 'Chứng thực' })).to.deep.equal(['thu-3']);
    expect(find({ channel: 'direct' })).to.deep.equal(['thu-2']);
    expect(find({ light: 'all', to: '2026-03-02' })).to.deep.equal(['thu-1']);
    expect(find({ light: 'all', from: '2026-03-03', to: '2026-03-03' })).to.deep.equal(['thu-2']);
  });

  it('finds words without marks, in any order, and whom the vault names', () => {
    expect(find({ text: 'SINH khai thu-2' })).to.deep.equal(['thu-2']);
    expect(find({ text: 'tử' })).to.deep.equal([]);
    expect(find({ text: 'Nguyễn', named: new Set(['thu-1', 'thu-3']) })).to.deep.equal(['thu-1']);
  });
});
