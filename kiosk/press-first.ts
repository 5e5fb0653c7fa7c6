import { ReactiveElement } from 'lit';

/** What a touch or a key sends, in the order it does; the finger's mouse events bring the focus, before its click. */
const PRESSES = ['mousedown', 'click', 'keydown', 'input'];

interface Scheduled {
  scheduleUpdate(): void | Promise<unknown>;
}

/** Once the frame is painted that is made next. */
const afterPainting = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/**
 * A button that is pressed is darker, by a layer over its ground: a filter would have it laid out and the page's layers
 * arranged anew before the press is painted. Where the system chooses the colours, it draws no layer.
 */
const pressedLook = (page: Window): readonly [property: string, value: string] =>
  page.matchMedia('(forced-colors: active)').matches
    ? ['filter', 'brightness(0.85)']
    : ['background-image', 'linear-gradient(rgb(0 0 0 / 15%) 0 0)'];

function findButton(event: Event): HTMLElement | undefined {
  return event.composedPath().find((one) => one instanceof HTMLButtonElement);
}

/**
 * Lets every press be seen at once: the frame after it shows the button pressed, the letter typed, the box chosen, and
 * only then elements draw what follows from it. On a slow kiosk a new screen takes ten such frames. Acts of a script are
 * not waited for: nobody looks at them.
 */
export function showPressFirst(page: Window, signal: AbortSignal): void {
  let seen: Promise<void> | undefined;
  const held = new Set<HTMLElement>();
  const [property, pressed] = pressedLook(page);
  const end = (): void => {
    seen = undefined;
    for (const button of held) button.style.removeProperty(property);
    held.clear();
  };
  const note = (event: Event): void => {
    if (!event.isTrusted || page.document.hidden) return;
    const button = event.type === 'click' ? findButton(event) : undefined;
    if (button !== undefined) {
      held.add(button);
      button.style.setProperty(property, pressed);
    }
    seen ??= afterPainting().then(end);
  };
  for (const press of PRESSES) page.addEventListener(press, note, { signal, capture: true });

  const elements = ReactiveElement.prototype as unknown as Scheduled;
  const update = elements.scheduleUpdate;
  elements.scheduleUpdate = function (this: Scheduled) {
    return seen === undefined ? update.call(this) : seen.then(() => update.call(this));
  };
}
