import { formatDay, localDay } from '../../domain/day.ts';

/** A sheet with one secret on it. */
export interface SecretSheet {
  readonly title: string;
  readonly groups: readonly string[];
  readonly notes: readonly string[];
}

const SHEET_STYLE = `
  body { margin: 20mm; font: 12pt/1.6 'Be Vietnam Pro', Arial, sans-serif; }
  h1 { font-size: 18pt; }
  .key { display: grid; grid-template-columns: repeat(4, max-content); gap: 6mm 12mm; margin: 12mm 0;
    font: 700 18pt/1.2 'Courier New', monospace; letter-spacing: 0.1em; overflow-wrap: anywhere; }
  .key.whole { display: block; font-size: 13pt; }
  .fill { margin-top: 18mm; }
`;

/**
 * Prints the sheet from a frame of its own, gone afterwards: the secret is in no address and no file.
 * `groups` of one is a secret without groups.
 */
export function printSecret({ title, groups, notes }: SecretSheet): void {
  const frame = document.createElement('iframe');
  frame.style.setProperty('position', 'fixed');
  frame.style.setProperty('visibility', 'hidden');
  document.body.append(frame);
  const sheet = frame.contentDocument!;
  const add = (tag: string, text: string, parent: HTMLElement = sheet.body): HTMLElement => {
    const element = sheet.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  sheet.documentElement.lang = 'vi';
  add('style', SHEET_STYLE);
  add('h1', title);
  add('p', `Một Lần. In ngày ${formatDay(localDay(new Date()))}.`);
  const key = add('p', '');
  key.className = groups.length === 1 ? 'key whole' : 'key';
  for (const group of groups) add('span', group, key);
  for (const note of notes) add('p', note);
  add(
    'p',
    'Người giữ: ........................................  Ký nhận: ....................',
  ).className = 'fill';
  const view = frame.contentWindow!;
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}
