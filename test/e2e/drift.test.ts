import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { findLikes, takeFingerprint, type PageSnapshot } from '../../domain/form.ts';
import type { Match } from '../../domain/match.ts';
import type { FillTask } from '../../domain/plan.ts';
import { isNever, type Profile } from '../../domain/profile.ts';
import { describePlace, settleFramePaths } from '../../extension/frame-tree.ts';
import { findTaught } from '../../extension/mapping/find-drift.ts';
import { matchPage } from '../../extension/mapping/match-page.ts';
import { FILL_CONFIDENCE } from '../../extension/mapping/weights.ts';
import { PRACTICE_PROFILES } from '../../extension/systems/practice-profiles.ts';
import { readProfile } from '../../extension/systems/profile-schema.ts';
import { buildPractice, startPractice, type Practice } from '../../practice/start-practice.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../scripts/browser.ts';
import { DOM_CHANGES, type DomChange, type Look } from '../support/drift/changes.ts';

/** With DRIFT=all every box gets every change; otherwise every fifth, another fifth for each change. */
const STEP = process.env['DRIFT'] === 'all' ? 1 : 5;
/** After these nobody can say any more what the box itself is. */
const UNKNOWABLE: readonly DomChange[] = ['renamed', 'moved-section'];
/** Boxes of each page and change that are also really written to. */
const WRITTEN = 1;

const SYSTEMS = {
  'thuc-hanh-mot-cua': 'oneStop',
  'thuc-hanh-ho-tich': 'civilStatus',
  'thuc-hanh-chung-thuc': 'certification',
} as const;

/** The document of a page that holds its form, with what its boxes truly are, by number. */
interface Subject {
  readonly profile: Profile;
  readonly frame: Frame;
  readonly framePath: readonly string[];
  readonly origin: string;
  readonly fresh: Look;
  readonly truth: ReadonlyMap<number, string>;
}

const readProfiles = (): readonly Profile[] =>
  PRACTICE_PROFILES.map((input) => {
    const reading = readProfile(input);
    if (!reading.ok) throw new Error(reading.problem);
    return reading.profile;
  });

async function bundlePageSide(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, '../support/drift/page-side.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]!.text;
}

describe('a profiled page that changed', () => {
  let practice: Practice;
  let browser: Browser;
  let tab: Page;
  let script: string;

  before(async () => {
    await buildPractice();
    practice = await startPractice({ ports: { oneStop: 0, civilStatus: 0, certification: 0 } });
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
    tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // What the test runner's compiler puts around named functions.
    await tab.addInitScript('globalThis.__name = (one) => one');
    script = await bundlePageSide();
  });
  after(async () => {
    await browser.close();
    await practice.close();
  });

  const call = <Answer>(frame: Frame, expression: string): Promise<Answer> =>
    frame.evaluate<Answer>(`driftPage.${expression}`);

  const wrap = (
    { framePath, origin }: Pick<Subject, 'framePath' | 'origin'>,
    look: Look,
  ): PageSnapshot => ({
    frames: [{ ...look.snapshot, frame: { frameId: 0, documentId: 'D', framePath, origin } }],
  });

  async function open(profile: Profile): Promise<Subject> {
    const system = SYSTEMS[profile.system as keyof typeof SYSTEMS];
    await tab.goto(practice[system].url + profile.path, { waitUntil: 'networkidle' });
    const places = await Promise.all(tab.frames().map((frame) => frame.evaluate(describePlace)));
    const paths = settleFramePaths(places);
    let best: Subject | undefined;
    for (const [index, frame] of tab.frames().entries()) {
      await frame.evaluate(script);
      const fresh = await call<Look>(frame, 'numberBoxes()');
      const place = { framePath: paths[index]!, origin: places[index]!.origin };
      const truth = new Map<number, string>();
      for (const { field, seen } of findTaught(wrap(place, fresh), profile))
        if (seen !== undefined && !isNever(field))
          truth.set(Number(seen.control.ref.slice(1)), `${field.subject}.${field.field}`);
      if (best === undefined || truth.size > best.truth.size)
        best = { profile, frame, ...place, fresh, truth };
    }
    return best!;
  }

  const sure = (page: PageSnapshot, profile: Profile): readonly Match[] =>
    matchPage(page, profile).filter(
      ({ from, confidence }) => from === 'control' && confidence >= FILL_CONFIDENCE,
    );

  /** What would be filled wrongly on the page as it stands now. */
  function findWrong(
    subject: Subject,
    now: Look,
    kind: DomChange,
    number: number,
  ): readonly string[] {
    const page = wrap(subject, now);
    const { controls } = now.snapshot;
    const { controls: before } = subject.fresh.snapshot;
    return sure(page, subject.profile).flatMap((match) => {
      const at = controls.findIndex(({ ref }) => ref === match.ref);
      const box = now.boxes[at] ?? null;
      const said = `${match.subject}.${match.field}`;
      const control = controls[at]!;
      const tell = (why: string): readonly string[] => [
        `${subject.profile.id}: ${kind} at ${number} (${before[number]!.label}): box ${box} “${control.label}” as ${said}, ${why}`,
      ];
      if (box === null) return tell('a new box');
      if (UNKNOWABLE.includes(kind) && box === number) return tell('nobody knows what it is');
      const was = takeFingerprint(before[box]!);
      const is = takeFingerprint(control);
      // A box under another label is what that label says.
      if (was.label !== is.label) {
        const named = [...subject.truth].filter(([other]) => before[other]!.label === is.label);
        return named.some(([, meaning]) => meaning === said) ? [] : tell('its label changed');
      }
      if (was.section !== is.section) return tell('its section changed');
      return subject.truth.get(box) === said ? [] : tell(`it is ${subject.truth.get(box)}`);
    });
  }

  const taskFor = (subject: Subject, number: number): FillTask => {
    const { controls } = subject.fresh.snapshot;
    const control = controls[number]!;
    const alike = findLikes(controls).get(control);
    return {
      ...(alike === undefined ? {} : { alike }),
      ref: control.ref,
      locator: control.locator,
      fingerprint: takeFingerprint(control),
      value: { kind: 'text', text: 'Thử nghiệm' },
      expected: '',
    };
  };

  const labelOf = ({ snapshot, boxes }: Look, number: number | null): string | undefined =>
    snapshot.controls[boxes.indexOf(number)]?.label;

  /** Some boxes read their label from elsewhere than the text that was changed: then nothing happened to them. */
  function hasHappened(fresh: Look, now: Look, kind: DomChange, number: number): boolean {
    if (kind === 'renamed') return labelOf(now, number) !== labelOf(fresh, number);
    if (kind !== 'moved-section') return true;
    const sectionOf = ({ snapshot, boxes }: Look): string | undefined =>
      snapshot.controls[boxes.indexOf(number)]?.sections.at(-1);
    return sectionOf(now) !== sectionOf(fresh);
  }

  it('has nothing filled into a wrong box: every change of every practice page is seen or does no harm', async () => {
    const counts = { made: 0, impossible: 0, written: 0, refused: 0 };
    const wrong: string[] = [];
    for (const profile of readProfiles()) {
      const subject = await open(profile);
      const { frame, truth, fresh } = subject;
      assert.equal(truth.size, profile.fields.length, `${profile.id} fits its fresh page`);
      assert.deepEqual(findWrong(subject, fresh, 'renamed-id', 0), [], profile.id);
      for (const [turn, kind] of DOM_CHANGES.entries()) {
        let written = 0;
        for (const [index, number] of [...truth.keys()].entries()) {
          if ((index + turn) % STEP !== 0) continue;
          if (!(await call<boolean>(frame, `change('${kind}', ${number})`))) {
            counts.impossible += 1;
            continue;
          }
          const now = await call<Look>(frame, 'look()');
          if (!hasHappened(subject.fresh, now, kind, number)) {
            counts.impossible += 1;
            await call(frame, 'takeBack()');
            continue;
          }
          counts.made += 1;
          wrong.push(...findWrong(subject, now, kind, number));
          const { kind: control, value, state } = fresh.snapshot.controls[number]!;
          if (written < WRITTEN && control === 'text' && value === '' && state.visible) {
            written += 1;
            // Planned before the change, written after it.
            const task = JSON.stringify(taskFor(subject, number));
            const { box } = await call<{ box: number | null }>(frame, `write(${task})`);
            counts[box === null ? 'refused' : 'written'] += 1;
            const isRight = box === number || labelOf(now, box) === labelOf(fresh, number);
            if (box !== null && (!isRight || UNKNOWABLE.includes(kind)))
              wrong.push(`${profile.id}: ${kind} at ${number}: written into box ${box}`);
          }
          await call(frame, 'takeBack()');
        }
      }
      assert.deepEqual(findWrong(subject, await call<Look>(frame, 'look()'), 'renamed-id', 0), []);
    }
    console.log(
      `${counts.made} changes of ${readProfiles().length} practice pages (${counts.impossible} could not be made): ` +
        `${wrong.length} wrong fills; ${counts.written + counts.refused} writes planned before a change: ` +
        `${counts.written} into the right box, ${counts.refused} refused`,
    );
    assert.deepEqual(wrong, []);
    assert.ok(counts.made > 240, `${counts.made} changes`);
  });
});
