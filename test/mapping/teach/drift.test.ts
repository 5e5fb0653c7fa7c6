import { expect } from '@open-wc/testing';
import { takeFingerprint, type Control, type PageSnapshot } from '../../../domain/form.ts';
import type { FactField, Profile } from '../../../domain/profile.ts';
import type { Match } from '../../../domain/match.ts';
import { matchPage } from '../../../extension/mapping/match-page.ts';
import {
  changePage,
  PAGE_CHANGES,
  type PageChange,
} from '../../../extension/mapping/teach/mutate-page.ts';
import { probeProfile } from '../../../extension/mapping/teach/probe-profile.ts';
import { FILL_CONFIDENCE } from '../../../extension/mapping/weights.ts';
import { box, form } from '../support/form.ts';
import { MORE_PAGES } from '../support/more-pages.ts';
import { KNOWN_PAGES, type KnownPage } from '../support/pages.ts';

const CHANGES = Object.keys(PAGE_CHANGES) as PageChange[];
/** After these nobody can say what the box is: nothing may be filled into it unasked. */
const UNKNOWABLE: readonly PageChange[] = [
  'renamed',
  'moved-section',
  'swapped-labels',
  'twin',
  'other-kind',
];

/** What every box of a hand-made page truly is, by its ref. */
function truthOf({ entries }: KnownPage): ReadonlyMap<string, string> {
  return new Map(entries.map(({ truth }, at) => [`r${at}`, truth]));
}

function teach(page: PageSnapshot, truth: ReadonlyMap<string, string>): Profile {
  const fields = page.frames[0]!.controls.flatMap((control): FactField[] => {
    const [subject, field] = (truth.get(control.ref) ?? '').split('.');
    if (field === undefined) return [];
    return [
      {
        locator: control.locator,
        fingerprint: takeFingerprint(control),
        subject: subject as FactField['subject'],
        field,
      },
    ];
  });
  const { origin } = page.frames[0]!.frame;
  return {
    version: 1,
    id: 'thu/x',
    system: 'thu',
    title: 'Thử',
    origin,
    path: '/',
    pageMarks: [],
    fields,
  };
}

/** The boxes of which nobody can say any more what they are; two boxes of one label lose nothing by swapping it. */
function findUnknowable(
  control: Control,
  next: Control | undefined,
  change: PageChange,
): readonly string[] {
  if (!UNKNOWABLE.includes(change)) return [];
  if (change !== 'swapped-labels') return ['twin', control.ref];
  const read = ({ label, sections, column }: Control): string =>
    JSON.stringify([label, sections, column]);
  return next === undefined || read(control) === read(next) ? [] : [control.ref, next.ref];
}

const isSure = ({ from, confidence }: Match): boolean =>
  from === 'control' && confidence >= FILL_CONFIDENCE;

describe('a taught page that changed', () => {
  it('has no box filled with another fact, whatever changed around any of its boxes', function (this: Mocha.Context) {
    // A busy machine takes several times as long.
    this.timeout(90_000);
    let tried = 0;
    const wrong: string[] = [];
    for (const known of [...KNOWN_PAGES, ...MORE_PAGES]) {
      const truth = truthOf(known);
      const page = form(known.title, known.entries);
      const profile = teach(page, truth);
      for (const [at, control] of page.frames[0]!.controls.entries())
        for (const change of CHANGES) {
          tried += 1;
          const changed = changePage(page, { frameIndex: 0, control }, change);
          const next = page.frames[0]!.controls[at + 1] ?? page.frames[0]!.controls[at - 1];
          const unknowable = findUnknowable(control, next, change);
          for (const match of matchPage(changed, profile).filter(isSure)) {
            const said = `${match.subject}.${match.field}`;
            const taught = truth.get(match.ref) ?? '';
            if (!taught.includes('.')) continue; // The hand-made page says nothing of it.
            if (said !== taught || unknowable.includes(match.ref))
              wrong.push(`${known.name}: ${change} at ${control.label}: ${match.ref} as ${said}`);
          }
        }
    }
    console.log(
      `${tried} changes of ${KNOWN_PAGES.length + MORE_PAGES.length} pages, ${wrong.length} wrong fills`,
    );
    expect(tried).to.be.greaterThan(2_000);
    expect(wrong).to.deep.equal([]);
  });
});

describe('the drift test of a fresh profile', () => {
  const page = form('Trang', [
    box('Họ tên', '', { id: 'a' }),
    box('Họ tên', '', { id: 'b' }),
    box('Số điện thoại', '', { id: 'c' }),
  ]);
  const truth = (...fields: readonly string[]): ReadonlyMap<string, string> =>
    new Map(fields.map((field, at) => [`r${at}`, field]));

  it('finds every box again and no change that fools it', () => {
    const profile = teach(page, truth('mother.fullName', 'father.fullName', 'mother.phone'));
    const probe = probeProfile(page, profile);
    expect([probe.found, probe.total, probe.tried]).to.deep.equal([3, 3, 27]);
    expect(probe.weak).to.deep.equal([]);
  });

  it('says at once that one of two boxes of one label cannot be taught alone', () => {
    const probe = probeProfile(page, teach(page, truth('mother.fullName')));
    expect(probe.found).to.equal(0);
    expect(probe.drift[0]!.sentence.vi).to.include('2 ô cùng nhãn');
  });
});
