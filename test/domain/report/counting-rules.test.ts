import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { auditReport } from '../../../domain/audit/audit-report.ts';
import { addDays, type Day } from '../../../domain/day.ts';
import type { DossierEvent, Outcome } from '../../../domain/event.ts';
import { countForm06a, type Form06aCounts } from '../../../domain/report/form-06a.ts';
import { gatherDossiers } from '../../../domain/report/gather-dossiers.ts';
import { narrativeText, writeNarrative } from '../../../domain/report/narrative.ts';
import { DEFAULT_REPORT_SETTINGS, makeReport } from '../../../domain/report/office-report.ts';

const period = { from: '2025-12-15', to: '2026-12-14' };
let line = 0;

type Part = { readonly kind: DossierEvent['kind']; readonly on: string } & Record<string, unknown>;

/** Lines of one dossier; the details a kind needs are filled in where the case does not say. */
function linesOf(dossierId: string, parts: readonly Part[]): readonly DossierEvent[] {
  return parts.map((part) => {
    line += 1;
    const id = `01900000-0000-7000-8000-${String(line).padStart(12, '0')}`;
    const more =
      part.kind === 'received'
        ? { channel: 'online', field: 'Hộ tịch' }
        : part.kind === 'finished'
          ? { outcome: 'done' }
          : part.kind === 'due-changed'
            ? { reason: 'supplement' }
            : {};
    const at = `${part.on.slice(0, 10)}T02:00:00Z`;
    return { id, station: 'thu', at, schema: 1, dossierId, ...more, ...part } as DossierEvent;
  });
}

function count(parts: readonly Part[], extensionsCount = false): Form06aCounts {
  const records = gatherDossiers(linesOf('a', parts));
  return countForm06a(records, period, [], { extensionsCount }).total;
}

const received = { kind: 'received', on: '2026-03-02T09:00', due: '2026-03-05T17:00' } as const;

describe('the counting rules of biểu II.06a', () => {
  const cases: readonly (readonly [string, Part[], (keyof Form06aCounts)[]])[] = [
    ['early', [received, { kind: 'finished', on: '2026-03-04' }], ['online', 'early']],
    [
      'on the due day, at any hour',
      [received, { kind: 'finished', on: '2026-03-05T23:00' }],
      ['online', 'onTime'],
    ],
    ['late', [received, { kind: 'finished', on: '2026-03-06' }], ['online', 'late']],
    [
      'without a due time',
      [
        { kind: 'received', on: '2026-03-02' },
        { kind: 'finished', on: '2026-09-01' },
      ],
      ['online', 'onTime'],
    ],
    [
      'given back late',
      [received, { kind: 'finished', on: '2026-04-01', outcome: 'withdrawn' satisfies Outcome }],
      ['online', 'onTime'],
    ],
    [
      'by public post',
      [
        { ...received, channel: 'post' },
        { kind: 'finished', on: '2026-03-05' },
      ],
      ['direct', 'onTime'],
    ],
    [
      'carried over and open',
      [{ kind: 'received', on: '2025-12-14', due: '2026-12-14' }],
      ['carriedOver', 'pendingInTime'],
    ],
    [
      'carried over, settled on the first day',
      [
        { kind: 'received', on: '2025-12-10', due: '2025-12-20' },
        { kind: 'finished', on: '2025-12-15' },
      ],
      ['carriedOver', 'early'],
    ],
    [
      'settled before the period',
      [
        { kind: 'received', on: '2025-12-10' },
        { kind: 'finished', on: '2025-12-14' },
      ],
      [],
    ],
    ['received after the period', [{ kind: 'received', on: '2026-12-15' }], []],
    ['open past its due day', [received], ['online', 'pendingLate']],
    [
      'settled after the period',
      [
        { kind: 'received', on: '2026-12-10', due: '2026-12-12' },
        { kind: 'finished', on: '2026-12-15' },
      ],
      ['online', 'pendingLate'],
    ],
    [
      'waiting for a supplement past its due day',
      [received, { kind: 'supplement-asked', on: '2026-03-03' }],
      ['online', 'pendingInTime'],
    ],
    [
      'supplemented, the due time moved',
      [
        received,
        { kind: 'supplement-asked', on: '2026-03-03' },
        { kind: 'supplement-received', on: '2026-03-20' },
        { kind: 'due-changed', on: '2026-03-20', due: '2026-03-23' },
        { kind: 'finished', on: '2026-03-22' },
      ],
      ['online', 'early'],
    ],
    [
      'an extension with an apology',
      [
        received,
        { kind: 'due-changed', on: '2026-03-05', due: '2026-03-20', reason: 'extension' },
        { kind: 'finished', on: '2026-03-18' },
      ],
      ['online', 'late'],
    ],
  ];
  const wholes = { early: 'resolved', onTime: 'resolved', late: 'resolved' } as const;
  for (const [name, parts, columns] of cases) {
    it(`counts one ${name}`, () => {
      const found = count(parts);
      const expected = new Set<string>(columns);
      for (const column of columns)
        expected.add(
          column.startsWith('pending') ? 'pending' : column in wholes ? 'resolved' : 'received',
        );
      const marked = Object.entries(found).flatMap(([column, value]) =>
        value === 1 ? column : [],
      );
      expect(new Set(marked)).to.deep.equal(expected);
      expect(Math.max(0, ...Object.values(found))).to.be.at.most(1);
    });
  }

  it('lets the office decide that an extension moves the due time', () => {
    const parts: readonly Part[] = [
      received,
      { kind: 'due-changed', on: '2026-03-05', due: '2026-03-20', reason: 'extension' },
      { kind: 'finished', on: '2026-03-18' },
    ];
    expect(count(parts, true).early).to.equal(1);
  });

  it('drops a line that a correction strikes out', () => {
    const lines = linesOf('a', [received, { kind: 'finished', on: '2026-03-04' }]);
    const struck = {
      id: '01900000-0000-7000-9000-000000000001',
      station: 'thu',
      at: '2026-03-09T02:00:00Z',
      schema: 1,
      kind: 'corrected',
      refersTo: lines[1]!.id,
    } as const;
    const { total } = makeReport([...lines, struck], period).form;
    expect(total.resolved).to.equal(0);
    expect(total.pendingLate).to.equal(1);
  });
});

const FIRST = '2024-12-15';
const day = fc.integer({ min: 0, max: 1100 }).map((days) => addDays(FIRST, days));
const gap = (max: number): fc.Arbitrary<number | undefined> =>
  fc.option(fc.integer({ min: 0, max }), { nil: undefined });

interface Random {
  readonly on: Day;
  readonly due: number | undefined;
  readonly finish: number | undefined;
  readonly asked: number | undefined;
  readonly answered: number;
  readonly outcome: Outcome;
  readonly field: string;
  readonly channel: string;
  readonly papers: boolean;
  readonly result: boolean;
}

const random: fc.Arbitrary<Random> = fc.record({
  on: day,
  due: gap(40),
  finish: gap(60),
  asked: gap(20),
  answered: fc.integer({ min: 0, max: 30 }),
  outcome: fc.constantFrom<Outcome>('done', 'done', 'done', 'withdrawn', 'refused', 'stopped'),
  field: fc.constantFrom('Chứng thực', 'Hộ tịch', 'Đất đai'),
  channel: fc.constantFrom('online', 'direct', 'post'),
  papers: fc.boolean(),
  result: fc.boolean(),
});

function eventsOf(one: Random, at: number): readonly DossierEvent[] {
  const { on, due, finish, asked, answered, outcome, field, channel, papers, result } = one;
  const parts: Part[] = [
    {
      kind: 'received',
      on,
      channel,
      field,
      ...(due === undefined ? {} : { due: addDays(on, due) }),
    },
  ];
  if (asked !== undefined) {
    const back = addDays(on, asked + answered);
    parts.push({ kind: 'supplement-asked', on: addDays(on, asked) });
    parts.push({ kind: 'supplement-received', on: back });
    if (due !== undefined)
      parts.push({ kind: 'due-changed', on: back, due: addDays(on, due + answered) });
  }
  if (papers) parts.push({ kind: 'digitised', part: 'papers', on });
  if (finish !== undefined) {
    parts.push({ kind: 'finished', on: addDays(on, finish), outcome });
    if (result) parts.push({ kind: 'digitised', part: 'result', on: addDays(on, finish + 1) });
  }
  return linesOf(`dossier-${at}`, parts);
}

const periods = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 400 }))
  .map(([start, length]) => {
    const from = addDays(FIRST, start);
    return { from, to: addDays(from, length) };
  });

describe('any year, any period', () => {
  it('holds every identity for 1,000 random years', () => {
    fc.assert(
      fc.property(fc.array(random, { maxLength: 25 }), periods, (dossiers, one) => {
        const report = makeReport(dossiers.flatMap(eventsOf), one);
        expect(report.checks.filter(({ holds }) => !holds)).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);

  it('carries over what the period before left open', () => {
    fc.assert(
      fc.property(fc.array(random, { maxLength: 25 }), periods, (dossiers, one) => {
        const events = dossiers.flatMap(eventsOf);
        const before = { from: FIRST, to: addDays(one.from, -1) };
        const left = makeReport(events, before).form.total.pending;
        const settings = { ...DEFAULT_REPORT_SETTINGS, leftBefore: left };
        const { checks } = makeReport(events, one, settings);
        expect(checks.find(({ check }) => check === 'C11')).to.include({ holds: true });
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('gives the same figures again after later days, in any order, with lines repeated', () => {
    fc.assert(
      fc.property(
        fc.array(random, { maxLength: 20 }),
        periods,
        fc.infiniteStream(fc.nat()),
        (dossiers, one, order) => {
          const events = dossiers.flatMap(eventsOf);
          const then = events.filter(({ on }) => on.slice(0, 10) <= one.to);
          const now = [...events, ...events.slice(0, 5)]
            .map((event) => [order.next().value, event] as const)
            .sort(([a], [b]) => a - b)
            .map(([, event]) => event);
          const { form, digitising, online } = makeReport(now, one);
          const first = makeReport(then, one);
          expect({ form, digitising, online }).to.deep.equal({
            form: first.form,
            digitising: first.digitising,
            online: first.online,
          });
        },
      ),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('writes a narrative in which the audit finds nothing', () => {
    const unit = { name: 'Xã Thử Nghiệm', above: '', place: 'Thử Nghiệm', signer: '' };
    fc.assert(
      fc.property(fc.array(random, { maxLength: 25 }), periods, (dossiers, one) => {
        const report = makeReport(dossiers.flatMap(eventsOf), one);
        const text = narrativeText(report, writeNarrative(report), unit);
        expect(auditReport(text), text).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  }).timeout(60_000);

  it('counts the months of a period to the period’s own figures', () => {
    fc.assert(
      fc.property(fc.array(random, { maxLength: 25 }), periods, (dossiers, one) => {
        const { form, months, online } = makeReport(dossiers.flatMap(eventsOf), one);
        const sum = (of: 'newlyReceived' | 'resolved' | 'late' | 'online'): number =>
          months.reduce((total, month) => total + month[of], 0);
        expect(sum('resolved')).to.equal(form.total.resolved);
        expect(sum('late')).to.equal(form.total.late);
        expect(sum('newlyReceived')).to.equal(online.newlyReceived);
        expect(sum('online')).to.equal(online.online);
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});
