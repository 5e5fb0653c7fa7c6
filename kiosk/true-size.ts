const KEY = 'mot-lan-kiosk-pixels-per-mm';

/** An ID-1 card (ISO/IEC 7810), as every căn cước is. */
export const CARD_MM = { width: 85.6, height: 53.98 } as const;
/** The common 21.5-inch panel the tokens are drawn for: 0.248 mm a pixel. */
export const USUAL_PIXELS_PER_MM: number = 1 / 0.248;
/** A cheap phone's camera at 40 cm reads modules of 1.7 mm. */
const MODULE_MM = 1.7;

/** The kiosk's sizes in pixels on the usual panel: targets of 20 mm, text to be read standing. */
const USUAL: Readonly<Record<string, number>> = {
  target: 82,
  'key-width': 100,
  'text-s': 28,
  'text-m': 34,
  'text-l': 40,
  'text-xl': 60,
  icon: 44,
  radius: 22,
  'radius-l': 28,
  unit: 8,
};

/** The size tokens of a screen with so many pixels to a millimetre, as custom properties. A code's module is whole pixels. */
export function sizesFor(pixelsPerMm: number): Readonly<Record<string, string>> {
  const scale = pixelsPerMm / USUAL_PIXELS_PER_MM;
  const scaled = Object.entries(USUAL).map(
    ([name, pixels]) => [`--ml-${name}`, `${Math.round(pixels * scale)}px`] as const,
  );
  return {
    ...Object.fromEntries(scaled),
    '--ml-qr-module': String(Math.ceil(MODULE_MM * pixelsPerMm)),
    '--ml-qr-module-short': String(Math.ceil(2 * MODULE_MM * pixelsPerMm)),
  };
}

/** What staff measured on this screen; undefined before. */
export function readPixelsPerMm(): number | undefined {
  const kept = Number(localStorage.getItem(KEY));
  return kept >= 1 && kept <= 20 ? kept : undefined;
}

/** Keeps what staff measured. */
export function keepPixelsPerMm(pixelsPerMm: number): void {
  localStorage.setItem(KEY, String(pixelsPerMm));
}

/** Gives a page true millimetres, once this screen was measured; a narrow window keeps the sizes of a phone. */
export function applyTrueSize(page: HTMLElement): void {
  const measured = readPixelsPerMm();
  if (measured === undefined) return;
  const isHall = page.dataset['density'] === 'kiosk';
  for (const [name, value] of Object.entries(sizesFor(measured)))
    page.style.setProperty(name, isHall ? value : '');
}
