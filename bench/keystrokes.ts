import { estimateSaving, KLM_SECONDS } from '../domain/keystrokes.ts';
import { buildPractice, startPractice } from '../practice/start-practice.ts';
import { openExtensionBrowser } from '../scripts/extension-browser.ts';
import { Story, type StoryResult } from '../scripts/story.ts';
import type { Row } from './rows.ts';

async function playStory(): Promise<StoryResult> {
  await buildPractice();
  const practice = await startPractice();
  const browser = await openExtensionBrowser();
  try {
    return await new Story(browser, practice).play();
  } finally {
    await browser.close();
    await practice.close();
  }
}

/**
 * The keystroke-level model over the birth that is typed once, on the values that the pages really held afterwards:
 * seconds to review the rows, as a share of copying and of retyping the same controls.
 */
export async function measure(): Promise<readonly Row[]> {
  const { steps, problems } = await playStory();
  if (problems.length > 0) throw new Error(`Expected all rows kept: ${problems.join('; ')}`);
  const savings = steps.map(({ entries }) => estimateSaving(entries));
  const add = (pick: (saving: (typeof savings)[number]) => number): number =>
    savings.reduce((sum, saving) => sum + pick(saving), 0);
  const review = add(({ secondsReview }) => secondsReview);
  const copy = add(({ secondsCopy }) => secondsCopy);
  const retype = add(({ secondsRetype }) => secondsRetype);
  const waiting = steps.reduce((sum, { waitingSeconds }) => sum + waitingSeconds, 0);
  const controls = steps.reduce((sum, { entries }) => sum + entries.length, 0);
  console.log(`KLM seconds: ${JSON.stringify(KLM_SECONDS)}; ${controls} controls`);
  return [
    { name: 'reviewing, of copying and pasting', value: review / copy, unit: 'share', goal: 0.35 },
    { name: 'reviewing, of retyping', value: review / retype, unit: 'share', goal: 0.2 },
    {
      name: 'the same with the measured waiting, of copying and pasting',
      value: (review + waiting) / copy,
      unit: 'share',
    },
    {
      name: 'the same with the measured waiting, of retyping',
      value: (review + waiting) / retype,
      unit: 'share',
    },
    { name: 'retyping, by the model', value: retype * 1000, unit: 'ms' },
    { name: 'copying and pasting, by the model', value: copy * 1000, unit: 'ms' },
    { name: 'reviewing, by the model', value: review * 1000, unit: 'ms' },
    { name: 'waiting, measured', value: waiting * 1000, unit: 'ms' },
  ];
}
