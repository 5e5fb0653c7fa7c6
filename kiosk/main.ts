import '../components/fonts.css';
import './page.css';
import './kiosk-app.ts';
import { openKioskStore } from './kiosk-store.ts';
import { loadCatalogue } from './load-catalogue.ts';

const page = document.documentElement;
const wide = matchMedia('(min-width: 800px)');

/** A hall's screen gets targets of 20 mm; the same page on a phone gets targets of a phone. */
function chooseDensity(): void {
  page.dataset['density'] = wide.matches ? 'kiosk' : 'touch';
}

chooseDensity();
wide.addEventListener('change', chooseDensity);
const kiosk = document.querySelector('kiosk-app');
if (kiosk === null) throw new Error('Expected <kiosk-app> in the page, found none.');
kiosk.load = loadCatalogue;
kiosk.openStore = () =>
  openKioskStore((problem) => {
    kiosk.storeProblem = problem.message;
    reportError(problem);
  });
