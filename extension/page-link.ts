// oxlint-disable-next-line import/default -- CRXJS turns `?iife` into the path of the built script
import inPageScript from './in-page/in-page-main.ts?iife';
import type { FormSnapshot, FrameAddress, Locator, PageSnapshot } from '../domain/form.ts';
import type { FillOutcome, FillTask } from '../domain/plan.ts';
import { describePlace, findClosedOrigins, settleFramePaths } from './frame-tree.ts';
import type { InPage } from './in-page/in-page-api.ts';
import type { Pointed } from './in-page/pointer.ts';

/** What the in-page script leaves in the isolated world of each document; only named inside functions that run there. */
declare const __motLan: InPage;

/** The tab cannot be read: no permission for its origin, or a page no extension may touch. */
export class PageClosedError extends Error {
  constructor(cause: unknown) {
    super('page not open to the extension', { cause });
  }
}

/** A document went away while it was being written to: the page reloaded, or moved on. */
export class DocumentGoneError extends Error {}

function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    /No document with id|Frame with ID|was removed|No tab with id|frame.*(removed|discarded)/i.test(
      error.message,
    )
  );
}

async function inject(tabId: number): Promise<void> {
  try {
    await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [inPageScript.replace(/^\//, '')],
    });
  } catch (cause) {
    throw new PageClosedError(cause);
  }
}

/** A tab as read, and the origins of frames in it that may not be. */
export type PageReading = PageSnapshot & { readonly closedOrigins: readonly string[] };

/** Waits until the tab is not loading, at most `limit` milliseconds. */
export async function waitForTab(tabId: number, limit = 15_000): Promise<void> {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    const tab = await chrome.tabs.get(tabId);
    if (tab.status === 'complete') return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/**
 * Reads every document of a tab the extension may enter, the top one first.
 * @throws PageClosedError when even the top document may not be read.
 */
export async function readPage(tabId: number): Promise<PageReading> {
  await waitForTab(tabId);
  await inject(tabId);
  const target = { tabId, allFrames: true };
  const places = await chrome.scripting.executeScript({ target, func: describePlace });
  const forms = await chrome.scripting.executeScript({
    target,
    func: () => __motLan.readForm(),
  });
  const paths = settleFramePaths(places.flatMap(({ result }) => (result ? [result] : [])));
  const pathOf = new Map(
    places.filter(({ result }) => result).map((place, index) => [place.documentId, index]),
  );
  const frames = forms.flatMap(({ frameId, documentId, result }) => {
    const index = pathOf.get(documentId);
    // A frame that came or went between the two looks is left for the next reading.
    if (result === undefined || result === null || index === undefined) return [];
    const place = places.find((one) => one.documentId === documentId)?.result;
    if (place?.isolated === true) return [];
    const frame: FrameAddress = {
      frameId,
      documentId,
      framePath: paths[index] ?? [],
      origin: place?.origin ?? '',
    };
    return [{ ...(result as FormSnapshot), frame }];
  });
  return {
    frames: frames.toSorted((a, b) => a.frame.frameId - b.frame.frameId),
    closedOrigins: findClosedOrigins(places.flatMap(({ result }) => (result ? [result] : []))),
  };
}

async function callIn<Arg, Result>(
  tabId: number,
  documentId: string,
  func: (arg: Arg) => Promise<Result> | Result,
  arg: Arg,
): Promise<Result> {
  try {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId, documentIds: [documentId] },
      func: func as (arg: Arg) => Result,
      args: [arg],
    });
    if (answer?.result === undefined || answer.result === null)
      throw new DocumentGoneError(`document ${documentId} gave no answer`);
    return answer.result as Result;
  } catch (error) {
    if (isGone(error))
      throw new DocumentGoneError(`document ${documentId} is gone`, { cause: error });
    throw error;
  }
}

/** Writes controls in order in exactly the document they were seen in. @throws DocumentGoneError */
export function fillControls(
  tabId: number,
  documentId: string,
  tasks: readonly FillTask[],
): Promise<readonly FillOutcome[]> {
  return callIn(tabId, documentId, (all) => __motLan.fillControls(all), [...tasks]);
}

/** Looks again, late, at everything written in one document. @throws DocumentGoneError */
export function sweepControls(
  tabId: number,
  documentId: string,
  tasks: readonly FillTask[],
): Promise<readonly FillOutcome[]> {
  return callIn(tabId, documentId, (all) => __motLan.sweep(all), [...tasks]);
}

/** Puts one control back to what it held. @throws DocumentGoneError */
export function restoreControl(
  tabId: number,
  documentId: string,
  task: FillTask,
): Promise<FillOutcome> {
  return callIn(tabId, documentId, (one) => __motLan.restore(one), task);
}

/** Shows on the page which control a row means. Display only. */
export async function highlightControl(
  tabId: number,
  documentId: string,
  locator: Locator,
  caption = '',
): Promise<void> {
  await callIn(
    tabId,
    documentId,
    (one) => {
      __motLan.highlight(one.locator, one.caption);
      return true;
    },
    { locator, caption },
  );
}

/** Waits, at most a second, for the officer's mouse to come to another control of a document. @throws DocumentGoneError */
export function watchPointer(tabId: number, documentId: string): Promise<Pointed> {
  return callIn(tabId, documentId, () => __motLan.watchPointer(), null);
}
