import type { KioskApp } from '../kiosk-app.ts';

function listControls(root: ParentNode): readonly HTMLElement[] {
  return [...root.querySelectorAll('*')].flatMap((one) => {
    const inside = one.shadowRoot === null ? [] : listControls(one.shadowRoot);
    return one.matches('button, input') ? [one as HTMLElement, ...inside] : inside;
  });
}

/** Does what somebody touched on the page's own first screen, if it still stands there with the same words. */
function touchAgain(kiosk: KioskApp, words: string): void {
  const same = listControls(kiosk.renderRoot as ShadowRoot).find(
    ({ textContent }) => textContent.replace(/\s+/g, '') === words.replace(/\s+/g, ''),
  );
  if (same instanceof HTMLInputElement) same.focus();
  else same?.click(); // Gone when the office's own catalogue has it otherwise.
}

/**
 * Lets the kiosk take the place of the first screen that the build drew into the page, once its own stands. `screen` is
 * null in a page that has none: there the kiosk shows itself from the start.
 */
export function takeOver(kiosk: KioskApp, screen: HTMLElement | null): void {
  if (screen === null) return;
  const show = (): void => {
    const { touched } = screen.dataset;
    kiosk.hidden = false;
    screen.remove();
    if (touched !== undefined) touchAgain(kiosk, touched);
  };
  kiosk.addEventListener('kiosk-stand', show, { once: true });
}
