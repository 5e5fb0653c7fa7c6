import type { Fact, FactValue, Subject } from '../../../domain/fact.ts';
import { parseFactValue } from '../../../domain/fact-value.ts';
import { expectField } from '../../../domain/vocabulary.ts';

/** A fact from its text, as a page would have given it; `more` changes its source. */
export function fact(name: string, text: string, more: Partial<Fact['source']> = {}): Fact {
  const [subject, field] = name.split('.') as [Subject, string];
  const value: FactValue = parseFactValue(field, text, expectField(field).kind) ?? {
    kind: 'text',
    text,
  };
  return {
    subject,
    field,
    value,
    source: {
      system: 'Thực hành',
      url: 'https://thuc-hanh.invalid/nguon',
      label: expectField(field).label,
      selector: '#nguon',
      at: '2026-11-05T02:00:00.000Z',
      confidence: 0.95,
      ...more,
    },
  };
}
