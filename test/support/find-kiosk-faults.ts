/**
 * Runs in the kiosk's page: what does not fit, as sentences. `least` is the side of the smallest target in CSS pixels. Written
 * as text, so that nothing of this file's compiling gets into the page.
 */
export const FIND_FAULTS = `(least) => {
  const listAll = (root) => [...root.querySelectorAll('*')].flatMap((one) =>
    [one, ...(one.shadowRoot === null ? [] : listAll(one.shadowRoot))]);
  const kiosk = document.querySelector('kiosk-app').shadowRoot;
  const up = (one) => one.parentElement ?? one.getRootNode().host ?? null;
  const isShown = (one) => one.checkVisibility({ visibilityProperty: true });
  const isHiddenForEyes = (one) => one !== null &&
    (one.classList.contains('visually-hidden') || getComputedStyle(one).opacity === '0');
  // Scrolled sideways on purpose, with a way for the keyboard to do so.
  const inScroller = (one) => one !== null && (one.matches('.fit') || inScroller(up(one)));
  const dialog = listAll(kiosk).find((one) => one.matches('dialog[open]'));
  const all = (dialog === undefined ? listAll(kiosk) : [dialog, ...listAll(dialog)])
    .filter((one) => isShown(one) && !isHiddenForEyes(one) && !inScroller(one));
  const name = (one) => one.localName + (one.id ? '#' + one.id : '') + ' “' +
    (one.ariaLabel || one.textContent).trim().replace(/\\s+/g, ' ').slice(0, 40) + '”';
  const faults = [];
  const { clientWidth: wide } = document.documentElement;
  for (const part of [document.documentElement, ...all.filter((one) => one.matches('main, header, footer, dialog'))])
    if (part.scrollWidth > part.clientWidth + 1) faults.push(name(part).slice(0, 20) + ' scrolls sideways');
  for (const one of all) {
    const style = getComputedStyle(one);
    const words = [...one.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
    const isClamped = style.webkitLineClamp !== 'none';
    if (words.length > 0 && !one.matches('option, style, select, textarea')) {
      const range = document.createRange();
      for (const node of words) {
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.right > wide + 1 || box.left < -1) faults.push(name(one) + ' runs out of the screen');
      }
      if (style.display !== 'inline' && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
        faults.push(name(one) + ' is cut at the side');
    }
    if (/hidden|clip/.test(style.overflowY) && !isClamped && one.clientHeight > 0 && !one.matches('html, body') &&
      one.scrollHeight > one.clientHeight + 2) faults.push(name(one) + ' is cut below');
    if (one.matches('button') && one.scrollHeight > one.clientHeight + 2) faults.push(name(one) + ' is higher than its button');
    const target = one.matches('button, select, textarea, summary, a[href], input:not([type=file], [type=radio], [type=checkbox]), label:has(input)');
    if (!target || one.matches('.field:not(button)') || one.disabled) continue;
    const { width, height } = one.getBoundingClientRect();
    // Ten keys to a row: on a phone as wide as a phone's own.
    const widest = one.matches('.key') && least < 80 ? 24 : least;
    if (width < widest - 0.5 || height < least - 0.5)
      faults.push(name(one) + ' is ' + Math.round(width) + ' × ' + Math.round(height) + ' px');
  }
  if (document.scrollingElement.scrollTop !== 0) faults.push('the page itself has scrolled');
  // Words of two things in one place: what stands in the middle must not lie under head, keys or foot.
  const main = all.find((one) => one.matches('main'));
  if (main !== undefined && main.clientHeight < Math.min(main.scrollHeight, 150))
    faults.push('the middle has ' + main.clientHeight + ' px');
  return [...new Set(faults)];
}`;
