import type { Locator } from '../../domain/form.ts';
import { findControls } from './control/find-controls.ts';
import type { FoundControl } from './control/found-control.ts';
import { parentElementOf, shadowRootOf, type Root } from './dom.ts';
import { locate } from './locator.ts';
import { drawFrame } from './overlay.ts';

/** What the person's mouse came to: a control, or none; or nothing new. */
export type Pointed =
  { readonly is: 'control'; readonly locator: Locator } | { readonly is: 'none' | 'same' };

/** A watch ends by itself, so that nothing listens on when the panel is gone (milliseconds). */
const WATCH_FOR = 1_000;
/** Between two watches of a panel that is still there. */
const GRACE = 1_500;
/** How long the page's controls are taken to be the same. */
const KNOWN_FOR = 1_000;

let watching = 0;
let lastWatch = -Infinity;
let last: Element | undefined;
let known:
  { readonly at: number; readonly controls: ReadonlyMap<Element, FoundControl> } | undefined;

/** Whether a panel is following the mouse here. */
export function isPointing(): boolean {
  return watching > 0 || performance.now() - lastWatch < GRACE;
}

function knownControls(): ReadonlyMap<Element, FoundControl> {
  const now = performance.now();
  if (known !== undefined && now - known.at < KNOWN_FOR) return known.controls;
  const controls = new Map<Element, FoundControl>();
  for (const found of findControls(document).controls)
    for (const element of [found.anchor, ...found.members, found.element])
      controls.set(element, found);
  known = { at: now, controls };
  return controls;
}

/** The page's own names can hide a document's methods, not its prototype's. */
function pointIn(root: Root, x: number, y: number): Element | null {
  return root instanceof Document
    ? Document.prototype.elementFromPoint.call(root, x, y)
    : root.elementFromPoint(x, y);
}

/** The innermost element at a point, also inside shadow roots the page closed. */
function elementAt(x: number, y: number): Element | undefined {
  let found: Element | undefined;
  for (let root: Root | null = document; root !== null;) {
    const next = pointIn(root, x, y);
    if (next === null || next === found) return found;
    found = next;
    root = shadowRootOf(next);
  }
  return found;
}

function controlAt(x: number, y: number): FoundControl | undefined {
  const controls = knownControls();
  for (let at = elementAt(x, y); at !== undefined; at = parentElementOf(at)) {
    const found = controls.get(at) ?? labelled(at, controls);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A label means its control. */
function labelled(
  element: Element,
  controls: ReadonlyMap<Element, FoundControl>,
): FoundControl | undefined {
  const control = element instanceof HTMLLabelElement ? element.control : null;
  return control === null ? undefined : controls.get(control);
}

/**
 * Waits until the person's mouse comes to another control, or to none, at most a second. Only the mouse itself counts:
 * events the page makes up are passed over.
 */
export function watchPointer(): Promise<Pointed> {
  watching += 1;
  // A watch of a panel that has begun anew may still run beside this one: each compares with what it began with.
  const before = last;
  return new Promise((done) => {
    const end = new AbortController();
    const answer = (pointed: Pointed): void => {
      end.abort();
      clearTimeout(timer);
      watching -= 1;
      lastWatch = performance.now();
      done(pointed);
    };
    const timer = setTimeout(() => answer({ is: 'same' }), WATCH_FOR);
    const look = (event: PointerEvent): void => {
      if (!event.isTrusted) return;
      const found = controlAt(event.clientX, event.clientY);
      if (found?.element === before) return;
      last = found?.element;
      if (found === undefined) return answer({ is: 'none' });
      drawFrame(found.anchor, '', isPointing);
      return answer(pointedAt(found.element));
    };
    addEventListener('pointermove', look, { capture: true, passive: true, signal: end.signal });
  });
}

function pointedAt(element: Element): Pointed {
  return { is: 'control', locator: locate(element) };
}
