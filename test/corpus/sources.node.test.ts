import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Fact } from '../../domain/fact.ts';
import { parseFactValue, sameFactValue } from '../../domain/fact-value.ts';
import { expectField, FIELDS } from '../../domain/vocabulary.ts';
import { collectFacts } from '../../extension/mapping/collect-facts.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { FILL_CONFIDENCE } from '../../extension/mapping/weights.ts';
import type { LabelledSource, SaidFacts } from '../support/corpus/labelled-sources.ts';
import { listSources, SOURCES_FOLDER } from '../support/corpus/labelled-sources.ts';
import { readFormPages } from '../support/corpus/read-form-page.ts';

const KNOWN = new Set(
  FIELDS.flatMap(({ id, subjects }) => subjects.map((subject) => `${subject}.${id}`)),
);
/** The least that must hold; what is reached is printed. */
const LEAST = { precision: 0.97, recall: 0.9 };

interface Reading {
  readonly source: LabelledSource;
  readonly facts: readonly Fact[];
}

const nameOf = ({ subject, field }: Fact): string => `${subject}.${field}`;
const said = ({ facts, also, rows }: LabelledSource): readonly SaidFacts[] => [
  facts,
  also,
  ...rows,
];

/** Whether the page says this fact with this value. */
function isSaid(fact: Fact, sources: readonly SaidFacts[]): boolean {
  return sources.some((facts) => {
    const text = facts[nameOf(fact)];
    if (text === undefined) return false;
    const value = parseFactValue(fact.field, text, expectField(fact.field).kind);
    return value !== undefined && sameFactValue(value, fact.value);
  });
}

describe('source pages: held out', () => {
  const sources = listSources();
  let readings: readonly Reading[] = [];
  before(async () => {
    const forms = sources.map(({ name }) => ({ name, split: 'held-out' as const, truths: [] }));
    const pages = await readFormPages(forms, SOURCES_FOLDER);
    readings = pages.map(({ page }, index) => ({
      source: sources[index]!,
      facts: collectFacts(page, matchPage(page), { system: 'Thử', at: '2026-01-01T00:00:00.000Z' }),
    }));
  });

  it('name only facts of the vocabulary', () => {
    const names = sources.flatMap((source) => said(source).flatMap((facts) => Object.keys(facts)));
    assert.deepEqual(
      names.filter((name) => !KNOWN.has(name)),
      [],
    );
  });

  it(`are read with a precision of at least ${LEAST.precision}`, (context) => {
    const sure = readings.flatMap(({ source, facts }) =>
      facts
        .filter((fact) => fact.source.confidence >= FILL_CONFIDENCE)
        .map((fact) => isSaid(fact, said(source))),
    );
    const right = sure.filter(Boolean).length;
    context.diagnostic(`${right} of ${sure.length} facts that are sure are on the page`);
    assert.ok(right >= LEAST.precision * sure.length, `${right} of ${sure.length}`);
  });

  it(`are read with a recall of at least ${LEAST.recall}`, (context) => {
    const found = readings.flatMap(({ source, facts }) =>
      Object.entries(source.facts).map(([name, text]) =>
        facts.some((fact) => nameOf(fact) === name && isSaid(fact, [{ [name]: text }])),
      ),
    );
    const right = found.filter(Boolean).length;
    context.diagnostic(`${right} of ${found.length} facts of the pages are read`);
    assert.ok(right >= LEAST.recall * found.length, `${right} of ${found.length}`);
  });
});
