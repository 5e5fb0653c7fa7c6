import { rectOf, rootElementOf } from './dom.ts';

/** How long a frame stands when nothing renews it, in milliseconds. */
const SHOWN_FOR = 1_600;

const BOX = {
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  'pointer-events': 'none',
  overflow: 'visible',
} as const;
const FRAME = {
  height: '100%',
  border: '3px solid #0b4a8f',
  'border-radius': '6px',
  'box-sizing': 'border-box',
  'box-shadow': '0 0 0 3px #ffffffb0',
} as const;
const CAPTION = {
  position: 'absolute',
  left: '-3px',
  bottom: '100%',
  padding: '0 8px',
  'border-radius': '6px 6px 0 0',
  background: '#0b4a8f',
  color: '#fff',
  font: '600 13px/1.7 system-ui, sans-serif',
  'white-space': 'nowrap',
} as const;

let host: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The page's own names can hide a document's methods, not its prototype's. */
function makeBox(): HTMLElement {
  return Document.prototype.createElement.call(document, 'div');
}

function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles))
    element.style.setProperty(name, value, 'important');
}

function place(frame: HTMLElement, { x, y, width, height }: DOMRect): void {
  setStyles(frame, {
    left: `${x - 4}px`,
    top: `${y - 4}px`,
    width: `${width + 8}px`,
    height: `${height + 8}px`,
  });
}

/** Takes the frame away. */
export function clearFrame(): void {
  clearTimeout(timer);
  host?.remove(); // The page may have none standing.
  host = undefined;
}

/**
 * Draws a frame around an element, in place of the last one: display only, in a closed shadow root in the top layer,
 * deaf to the mouse. It goes by itself unless `isWanted` still says yes; it follows the element when the page scrolls.
 */
export function drawFrame(element: Element, caption: string, isWanted: () => boolean): void {
  clearFrame();
  const rect = rectOf(element);
  if (rect.width === 0 || rect.height === 0) return;
  const box = makeBox();
  box.popover = 'manual';
  setStyles(box, BOX);
  place(box, rect);
  const frame = makeBox();
  setStyles(frame, FRAME);
  if (caption !== '') {
    const words = makeBox();
    words.textContent = caption;
    setStyles(words, CAPTION);
    frame.append(words);
  }
  box.attachShadow({ mode: 'closed' }).append(frame);
  rootElementOf(document).append(box);
  box.showPopover();
  host = box;
  const follow = (): void => place(box, rectOf(element));
  const end = new AbortController();
  addEventListener('scroll', follow, { capture: true, passive: true, signal: end.signal });
  const renew = (): void => {
    timer = setTimeout(() => {
      if (isWanted() && box.isConnected) return renew();
      end.abort();
      box.remove();
    }, SHOWN_FOR);
  };
  renew();
}
