import { build } from 'esbuild';
import { resolve } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import type { PageSnapshot } from '../../../domain/form.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../../../scripts/browser.ts';
import { serveStatic } from '../../../scripts/serve-static.ts';
import type { LabelledReading } from './in-page.ts';
import type { LabelledForm, Truth } from './labelled-forms.ts';
import { FORMS_FOLDER, listForms, type Split } from './labelled-forms.ts';

/** A form as the extension's reader sees it in a real browser, with what each label names. */
export interface ReadPage {
  readonly form: LabelledForm;
  readonly page: PageSnapshot;
  readonly named: readonly NamedTruth[];
}

/** A label with the controls its selector names; ids are `frame index/ref`. */
export interface NamedTruth {
  readonly truth: Truth;
  readonly controls: readonly string[];
  readonly elements: number;
}

/** The reader bundled for a page. */
async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]!.text;
}

interface Place {
  readonly frame: Frame;
  readonly selector: string;
}

/** Follows a selector into the iframes it goes through; shadow roots are left to the page. */
async function enterFrames(top: Frame, selector: string): Promise<Place> {
  const steps = selector.split('>>>').map((step) => step.trim());
  let frame = top;
  while (steps.length > 1) {
    const handle = await frame.$(steps[0]!);
    const inner = await handle?.contentFrame();
    if (inner === null || inner === undefined) break;
    frame = inner;
    steps.shift();
  }
  return { frame, selector: steps.join(' >>> ') };
}

async function readOne(
  tab: Page,
  url: string,
  reader: string,
  form: LabelledForm,
): Promise<ReadPage> {
  await tab.goto(`${url}${form.split}/${form.name}.html`);
  const places: Place[] = [];
  for (const { selector } of form.truths) places.push(await enterFrames(tab.mainFrame(), selector));
  const named: NamedTruth[] = [];
  const frames: PageSnapshot['frames'][number][] = [];
  for (const [index, frame] of tab.frames().entries()) {
    await frame.evaluate(reader);
    const own = [...places.keys()].filter((at) => places[at]!.frame === frame);
    const selectors = own.map((at) => places[at]!.selector);
    const reading = await frame.evaluate<LabelledReading>(
      `readLabelled(${JSON.stringify(selectors)})`,
    );
    const framePath = index === 0 ? [] : [`iframe ${index}`];
    const address = { frameId: index, documentId: `${index}`, framePath, origin: url };
    frames.push({ ...reading.snapshot, frame: address });
    for (const [at, { refs, elements }] of reading.named.entries())
      named.push({
        truth: form.truths[own[at]!]!,
        controls: refs.map((ref) => `${index}/${ref}`),
        elements,
      });
  }
  return { form, page: { frames }, named };
}

/** Reads forms one after the other in one tab; `folder` holds a folder for each split. */
export async function readFormPages(
  forms: readonly LabelledForm[],
  folder: string = FORMS_FOLDER,
): Promise<readonly ReadPage[]> {
  const server = await serveStatic(folder, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const reader = await bundleReader();
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const pages: ReadPage[] = [];
    for (const form of forms) pages.push(await readOne(tab, server.url, reader, form));
    return pages;
  } finally {
    await browser.close();
    await server.close();
  }
}

const corpus = new Map<Split, Promise<readonly ReadPage[]>>();

/** The pages of the corpus as they are read now, read once. */
export function readCorpus(split: Split): Promise<readonly ReadPage[]> {
  const reading = corpus.get(split) ?? readFormPages(listForms(split));
  corpus.set(split, reading);
  return reading;
}
