import type { Locator } from '../../domain/form.ts';
import { findByLocator } from './locator.ts';

let host: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Draws a frame around a control for a moment. In a closed shadow root, above the page, deaf to the mouse. */
export function highlight(locator: Locator): void {
  host?.remove(); // The last frame, if one still stands.
  clearTimeout(timer);
  const element = findByLocator(document, locator);
  if (element === undefined) return;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  host = document.createElement('div');
  host.popover = 'manual';
  const frame = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(frame);
  for (const [name, value] of Object.entries({
    position: 'fixed',
    inset: 'auto',
    left: `${x - 4}px`,
    top: `${y - 4}px`,
    width: `${width + 8}px`,
    height: `${height + 8}px`,
    margin: '0',
    padding: '0',
    border: '0',
    background: 'none',
    'pointer-events': 'none',
    overflow: 'visible',
  }))
    host.style.setProperty(name, value, 'important');
  for (const [name, value] of Object.entries({
    height: '100%',
    border: '3px solid #0b4a8f',
    'border-radius': '6px',
    'box-sizing': 'border-box',
    'box-shadow': '0 0 0 3px #ffffffb0',
  }))
    frame.style.setProperty(name, value);
  document.documentElement.append(host);
  host.showPopover();
  timer = setTimeout(() => host?.remove(), 1_600); // Undefined only when another frame replaced it.
}
