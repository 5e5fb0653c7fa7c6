import { applyTrueSize } from './true-size.ts';

/** A hall's screen gets targets of 20 mm; the same page on a phone, upright or across, gets those of a phone. Follows the window. */
export function chooseDensity(page: HTMLElement): void {
  const hall = matchMedia('(min-width: 800px) and (min-height: 560px)');
  const choose = (): void => {
    page.dataset['density'] = hall.matches ? 'kiosk' : 'touch';
    applyTrueSize(page);
  };
  choose();
  hall.addEventListener('change', choose);
}
