import type { Fact, Subject } from '../../domain/fact.ts';

function textFact(subject: Subject, field: string, text: string): Fact {
  const source = { system: 'mot-cua', url: 'http://127.0.0.1/ho-so', label: 'Ô', selector: '#a' };
  const at = '2026-03-02T05:00:00.000Z';
  return {
    subject,
    field,
    value: { kind: 'text', text },
    source: { ...source, at, confidence: 1 },
  };
}

export function nameFact(text: string, subject: Subject = 'child'): Fact {
  return textFact(subject, 'fullName', text);
}

export function numberFact(text: string, subject: Subject = 'child'): Fact {
  return textFact(subject, 'idNumber', text);
}

export function phoneFact(text: string, subject: Subject = 'requester'): Fact {
  return textFact(subject, 'phone', text);
}
