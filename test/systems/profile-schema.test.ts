import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Profile } from '../../domain/profile.ts';
import { PRACTICE_PROFILES } from '../../extension/systems/practice-profiles.ts';
import {
  PROFILE_LIMIT,
  readProfile,
  readProfileText,
} from '../../extension/systems/profile-schema.ts';

const GOOD: Profile = {
  version: 1,
  id: 'thu/khai-sinh',
  system: 'thu',
  title: 'Khai sinh',
  origin: 'https://thu.example',
  path: '/ho-so/*/khai-sinh',
  pageMarks: ['Họ tên'],
  fields: [
    {
      locator: { path: ['#a'] },
      fingerprint: { label: 'Họ tên', section: 'Mẹ', column: '', kind: 'text' },
      subject: 'mother',
      field: 'fullName',
    },
    {
      locator: { path: ['iframe', '#b'] },
      fingerprint: { label: 'Người ký', section: '', column: '', kind: 'select' },
      never: true,
    },
  ],
};

function problemOf(input: unknown): string {
  const reading = typeof input === 'string' ? readProfileText(input) : readProfile(input);
  if (reading.ok) throw new Error('expected a refusal, found a profile');
  return reading.problem;
}

describe('the door for profiles', () => {
  it('takes what it gave out, and the profiles of the product', () => {
    expect(readProfileText(JSON.stringify(GOOD))).to.deep.equal({ ok: true, profile: GOOD });
    for (const profile of PRACTICE_PROFILES) expect(readProfile(profile).ok).to.equal(true);
  });

  it('names the place where a profile is damaged', () => {
    const changes: readonly (readonly [string, object])[] = [
      ['origin', { origin: 'javascript:alert(1)' }],
      ['origin', { origin: 'https://thu.example/path' }],
      ['origin', { origin: 'https://*' }],
      ['path', { path: '/^(a+)+$/' }],
      ['path', { path: 'https://thu.example' }],
      ['id', { id: '../../khac' }],
      ['title', { title: '' }],
      ['title', { title: 'x'.repeat(201) }],
      ['pageMarks', { pageMarks: Array.from({ length: 21 }, () => 'a') }],
      ['fields', { fields: Array.from({ length: 501 }, () => GOOD.fields[0]) }],
      ['script', { script: 'alert(1)' }],
      ['onLoad', { onLoad: '() => fetch("https://xau.example")' }],
      ['fields.0', { fields: [{ ...GOOD.fields[0], transform: 'value => value' }] }],
      ['fields.0', { fields: [{ ...GOOD.fields[0], field: 'constructor()' }] }],
      ['fields.0', { fields: [{ ...GOOD.fields[0], subject: 'stranger' }] }],
      ['fields.0', { fields: [{ ...GOOD.fields[0], never: true }] }],
      ['fields.0', { fields: [{ ...GOOD.fields[0], locator: { path: [] } }] }],
    ];
    for (const [place, change] of changes)
      expect(problemOf({ ...GOOD, ...change }), JSON.stringify(change).slice(0, 80)).to.include(
        `“${place}`,
      );
  });

  it('refuses names that mean the prototype, and pollutes nothing', () => {
    const text = JSON.stringify(GOOD);
    const planted = '"__proto__":{"polluted":true},';
    for (const hostile of [
      text.replace('{', `{${planted}`),
      text.replace('{"path":["#a"]}', `{${planted}"path":["#a"]}`),
      text.replace('"fingerprint":{', `"fingerprint":{${planted}`),
      text.replace('{', '{"constructor":{"prototype":{"polluted":true}},'),
    ]) {
      expect(hostile).to.not.equal(text);
      expect(problemOf(hostile)).to.match(/hỏng/);
    }
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('says that another version is another version', () => {
    expect(problemOf({ ...GOOD, version: 2 })).to.include('phiên bản 2');
    expect(problemOf({ ...GOOD, version: '1' })).to.include('“version”');
  });

  it('does not even parse a file far too large', () => {
    expect(problemOf(`"${'x'.repeat(PROFILE_LIMIT)}"`)).to.include('quá lớn');
    expect(problemOf('[[[[')).to.include('không đọc được JSON');
  });

  it('answers whatever it is given with a profile or one sentence, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const reading = readProfileText(text);
        return !reading.ok && reading.problem.length > 20;
      }),
    );
    for (const depth of [100_000]) {
      const deep = '['.repeat(depth) + ']'.repeat(depth);
      expect(problemOf(deep).length).to.be.greaterThan(20);
      expect(problemOf(JSON.stringify(GOOD).replace('"#a"', deep)).length).to.be.greaterThan(20);
    }
  });
});
