/** A face that a rule tells of, for a page that does not have the rule. */
function makeFace({ style }: CSSFontFaceRule): FontFace {
  const read = (name: string): string => style.getPropertyValue(name);
  return new FontFace(read('font-family').replaceAll('"', ''), read('src'), {
    weight: read('font-weight'),
    unicodeRange: read('unicode-range'),
    display: 'swap',
  });
}

/**
 * Fetches the faces of a sheet and gives them to the page when the kiosk stands. Each face that a page is told of, and again
 * each that comes, has all of it laid out anew: so the first screen keeps the font it was painted in, and the screen that
 * takes its place is laid out once.
 */
export function bringFonts(page: Document, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const faces = [...sheet.cssRules].map((rule) => makeFace(rule as CSSFontFaceRule));
  // Where one cannot be had the font before it stays.
  for (const face of faces) face.load().catch(() => undefined);
  page.addEventListener(
    'kiosk-stand',
    () => {
      for (const face of faces) page.fonts.add(face);
    },
    // The event does not bubble; on the way down it passes here before the screens change places.
    { capture: true, once: true },
  );
}
