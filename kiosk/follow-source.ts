import type { Database } from '../storage/database.ts';
import { isSourceDue } from './kept-choices.ts';
import type { KioskApp } from './kiosk-app.ts';
import { loadCatalogue, type Catalogue } from './load-catalogue.ts';

const HOUR = 3_600_000;

/** Asks the address that staff set for another catalogue, once a day and only while nobody is there to see it change. */
export function followSource(
  kiosk: KioskApp,
  openDatabase: () => Promise<Database>,
  report: (error: unknown) => void,
): void {
  let isWaiting = false;
  const load = (): Promise<Catalogue> => loadCatalogue(openDatabase);
  const show = (): void => {
    if (!isWaiting || !kiosk.resting) return;
    isWaiting = false;
    kiosk.load = () => load();
  };
  const ask = async (): Promise<void> => {
    show();
    if (!kiosk.resting || !isSourceDue(new Date())) return;
    const [{ askForCatalogue }, { edition }] = await Promise.all([
      import('./catalogue-updates.ts'),
      load(),
    ]);
    if ((await askForCatalogue(await openDatabase(), edition)) === 'taken') isWaiting = true;
    show();
  };
  const askQuietly = (): void => void ask().catch(report);
  kiosk.addEventListener('kiosk-rest', askQuietly);
  setInterval(askQuietly, HOUR);
}
