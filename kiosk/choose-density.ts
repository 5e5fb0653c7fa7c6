import { applyTrueSize } from './true-size.ts';

/** A hall's screen gets targets of 20 mm; the same page on a phone gets targets of a phone. Follows the window. */
export function chooseDensity(page: HTMLElement): void {
  const wide = matchMedia('(min-width: 800px)');
  const choose = (): void => {
    page.dataset['density'] = wide.matches ? 'kiosk' : 'touch';
    applyTrueSize(page);
  };
  choose();
  wide.addEventListener('change', choose);
}
