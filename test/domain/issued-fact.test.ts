import { expect } from '@open-wc/testing';
import { createDossier, mergeFacts } from '../../domain/dossier.ts';
import type { Fact, Subject } from '../../domain/fact.ts';
import { findIssuer } from '../../domain/issued-fact.ts';

function factOf(subject: Subject, field: string, system: string, at: string): Fact {
  const source = { system, url: '', label: '', selector: '', at, confidence: 1 };
  return { subject, field, value: { kind: 'text', text: 'x' }, source };
}

const NAME = factOf('child', 'fullName', 'Một cửa', '2026-11-23T01:00:00Z');
const NUMBER = factOf('registration', 'registrationNumber', 'Hộ tịch', '2026-11-23T02:00:00Z');
const PERSONAL = factOf('child', 'idNumber', 'Hộ tịch', '2026-11-23T02:00:00Z');

const issuerOf = (key: string, ...facts: Fact[]): string | undefined => {
  const { dossier } = mergeFacts(createDossier(), facts);
  return findIssuer(dossier, dossier.facts[key]!);
};

describe('findIssuer', () => {
  it('names the register that gave a number out after the dossier began elsewhere', () => {
    expect(issuerOf('registration.registrationNumber', NAME, NUMBER)).to.equal('Hộ tịch');
    expect(issuerOf('child.idNumber', NAME, PERSONAL)).to.equal('Hộ tịch');
    // In whatever order the facts stand.
    expect(issuerOf('registration.registrationNumber', NUMBER, NAME)).to.equal('Hộ tịch');
  });

  it('says nothing of what the dossier began with, nor of what no register gives out', () => {
    expect(issuerOf('registration.registrationNumber', NUMBER)).to.equal(undefined);
    const phone = factOf('mother', 'phone', 'Hộ tịch', '2026-11-23T02:00:00Z');
    expect(issuerOf('mother.phone', NAME, phone)).to.equal(undefined);
  });
});
