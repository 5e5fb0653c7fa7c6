import { expect } from '@open-wc/testing';
import workingDays from '../../catalogue/working-days.json' with { type: 'json' };
import { listDataRequests } from '../../domain/data-requests.ts';
import { readCalendar } from '../../domain/deadline/read-calendar.ts';

describe('the register of data requests', () => {
  it('gives each request its days, and its end', () => {
    const list = listDataRequests(
      [
        { act: 'request-received', details: { request: 'a', what: 'delete', on: '2026-11-20' } },
        { act: 'vault-opened', details: {} },
        { act: 'request-received', details: { request: 'b', what: 'view', on: '2026-11-20' } },
        { act: 'request-closed', details: { request: 'a', result: 'refused', on: '2026-11-23' } },
      ],
      readCalendar(workingDays),
    );
    // The 20th is a Friday: two working days end on Tuesday.
    expect(list).to.deep.equal([
      {
        id: 'a',
        number: 1,
        kind: 'delete',
        received: '2026-11-20',
        acknowledgeBy: '2026-11-24',
        due: '2026-12-10',
        closed: { on: '2026-11-23', result: 'refused' },
      },
      {
        id: 'b',
        number: 2,
        kind: 'view',
        received: '2026-11-20',
        acknowledgeBy: '2026-11-24',
        due: '2026-11-30',
      },
    ]);
  });
});
