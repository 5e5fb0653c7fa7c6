import '../components/fonts.css';
import './page.css';
import { chooseDensity } from './choose-density.ts';
import { takeOver } from './first-screen/take-over.ts';
import { followSource } from './follow-source.ts';
import { guardPage } from './guard-page.ts';
import { beat } from './heartbeat.ts';
import { keepAwake } from './keep-awake.ts';
import './kiosk-app.ts';
import { openKioskDatabase, openKioskStore } from './kiosk-store.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { Updates } from './offline/updates.ts';
import { showPressFirst } from './press-first.ts';

chooseDensity(document.documentElement);
const { signal } = new AbortController();
guardPage(document, signal);
showPressFirst(window, signal);
keepAwake(document, signal);

const kiosk = document.querySelector('kiosk-app');
if (kiosk === null) throw new Error('Expected <kiosk-app> in the page, found none.');
// None before it is drawn, and hidden until it can stand in for the page's own first screen.
beat(document, () => !kiosk.hidden && kiosk.shadowRoot?.querySelector('main') != null, signal);
takeOver(kiosk, document.querySelector<HTMLElement>('#first-screen'));
const updates = new Updates(() => kiosk.resting);
kiosk.addEventListener('kiosk-ready', () => void updates.reportStarted());
kiosk.addEventListener('kiosk-rest', () => updates.applyWhenResting());
/** What happened to the store is said to the staff on the first screen. */
function noteProblem(problem: Error): void {
  kiosk!.storeProblem = problem.message;
  reportError(problem);
}
const openDatabase = (): ReturnType<typeof openKioskDatabase> => openKioskDatabase(noteProblem);
kiosk.load = () => loadCatalogue(openDatabase);
kiosk.openStore = () => openKioskStore(noteProblem);
kiosk.staffDesk = { openDatabase, updates };
followSource(kiosk, openDatabase, reportError);
// Without the worker the kiosk still runs while the network does: a browser may refuse it (file:, a private window).
updates.start().catch((cause: unknown) => reportError(cause));
