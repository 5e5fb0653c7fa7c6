import { chooseDensity } from '../choose-density.ts';
import { readKeptUnit } from '../kept-choices.ts';
import { bringFonts } from './bring-fonts.ts';

// Runs inside the page's text, right after the first screen that the build drew into it, and before anything is painted.
chooseDensity(document.documentElement);
const screen = document.querySelector<HTMLElement>('#first-screen')!;
const root = screen.shadowRoot!;
const unit = readKeptUnit();
if (unit !== undefined) {
  root.querySelector('.office')!.textContent = unit.office;
  root.querySelector('.office + p')!.textContent = unit.name;
}
// What is touched before the kiosk listens is done by it as soon as it does: see take-over.ts.
root.addEventListener('click', (event) => {
  const touched = (event.composedPath()[0] as Element).closest('button, input');
  if (touched !== null) screen.dataset['touched'] = touched.textContent;
});

/** A page nobody looks at is never painted: the kiosk starts there all the same. */
const LATEST_MS = 1000;

/** Asks for all that the kiosk starts with: a script at hand would run before the first painting, and take its time from it. */
function start(): void {
  const { content } = document.querySelector<HTMLTemplateElement>('#later')!;
  const { href } = content.querySelector<HTMLLinkElement>('#start')!;
  bringFonts(document, content.querySelector('style')!.textContent);
  document.head.append(...content.querySelectorAll('link'));
  void import(href);
}
const painted = new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
const late = new Promise<void>((done) => setTimeout(done, LATEST_MS));
void Promise.race([painted, late]).then(start);
