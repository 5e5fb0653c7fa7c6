import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { JournalEvent } from '../../domain/event.ts';
import { closeDatabase, openDatabase } from '../../storage/database.ts';
import type { Database } from '../../storage/database.ts';
import { appendEvents } from '../../storage/journal.ts';
import { compareCounters, recount } from '../../storage/recount.ts';
import { summarise } from '../../storage/statistics.ts';
import { dropDatabase, openFresh, transferOf, undoOf } from './support.ts';

interface Real {
  db: Database;
}
type Model = Map<string, JournalEvent>;

/** The figures as a person would count them, by hand from the lines. */
function figuresOf(model: Model): Record<string, number> {
  const lines = [...model.values()];
  const undone = new Set(lines.map((line) => (line.kind === 'undone' ? line.refersTo : '')));
  const standing = lines
    .filter((line) => line.kind === 'transferred')
    .filter(({ id }) => !undone.has(id));
  return {
    transfers: standing.length,
    undone: lines.filter(({ kind }) => kind === 'undone').length,
    fieldsKept: standing.reduce((sum, line) => sum + line.kept.length + line.transformed.length, 0),
    keystrokesSaved: standing.reduce((sum, line) => sum + line.keystrokesSaved, 0),
    dossiers: new Set(lines.flatMap(({ dossierId }) => dossierId ?? [])).size,
  };
}

class Append implements fc.AsyncCommand<Model, Real> {
  constructor(readonly batch: readonly JournalEvent[]) {}
  check(): boolean {
    return true;
  }
  async run(model: Model, real: Real): Promise<void> {
    const before = model.size;
    for (const event of this.batch) if (!model.has(event.id)) model.set(event.id, event);
    const lines = this.batch.map(({ id }) => model.get(id)!);
    expect(await appendEvents(real.db, lines)).to.equal(model.size - before);
  }
  toString(): string {
    return `append ${this.batch.map(({ id, kind }) => `${kind} ${Number.parseInt(id.slice(-4), 16)}`).join(', ')}`;
  }
}

class Check implements fc.AsyncCommand<Model, Real> {
  constructor(readonly how: 'read' | 'reopen' | 'recount') {}
  check(): boolean {
    return true;
  }
  async run(model: Model, real: Real): Promise<void> {
    if (this.how === 'recount') await recount(real.db);
    if (this.how === 'reopen') {
      await closeDatabase(real.db);
      real.db = await openDatabase(real.db.name, { onProblem: () => undefined });
    }
    expect(await compareCounters(real.db)).to.deep.equal([]);
    const { total } = await summarise(real.db, { from: '2000-01-01', to: '2999-12-31' });
    expect(total).to.include(figuresOf(model));
    expect(await real.db.events.count()).to.equal(model.size);
  }
  toString(): string {
    return this.how;
  }
}

/** Few ids, so that lines repeat, undo each other before and after, and share dossiers. */
const transfer = fc
  .record({
    n: fc.integer({ min: 0, max: 7 }),
    day: fc.integer({ min: 1, max: 3 }),
    dossier: fc.integer({ min: 1, max: 3 }),
    saved: fc.nat(1000),
    to: fc.constantFrom('a', 'b'),
  })
  .map(({ n, day, dossier, saved, to }) =>
    transferOf(n, {
      at: `2026-03-0${day}T05:00:00.000Z`,
      dossierId: `dossier-${dossier}`,
      keystrokesSaved: saved,
      secondsSaved: saved / 7,
      to,
    }),
  );
const undo = fc
  .tuple(fc.integer({ min: 8, max: 15 }), fc.integer({ min: 0, max: 7 }))
  .map(([n, target]) => undoOf(n, target));
const batch = fc.array(fc.oneof(transfer, undo), { minLength: 1, maxLength: 4 });

describe('the journal, whatever happens to it', () => {
  it('counts what a person would count by hand', async function () {
    this.timeout(60_000);
    const commands = fc.commands(
      [
        batch.map((events) => new Append(events)),
        batch.map((events) => new Append(events)),
        fc
          .constantFrom('read' as const, 'reopen' as const, 'recount' as const)
          .map((how) => new Check(how)),
      ],
      { maxCommands: 12 },
    );
    await fc.assert(
      fc.asyncProperty(commands, async (run) => {
        const { db } = await openFresh();
        const real: Real = { db };
        const model: Model = new Map();
        try {
          await fc.asyncModelRun(() => ({ model, real }), [...run, new Check('read')]);
        } finally {
          await dropDatabase(real.db);
        }
      }),
      { numRuns: 50 },
    );
  });
});
