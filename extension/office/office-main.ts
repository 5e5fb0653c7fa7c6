import { onceAtRest } from './once-at-rest.ts';
import { readAddress, SECTION_CODE } from './section-code.ts';

// All at once, not one after the other: the browser wakes the store while the code of the page and of its part comes.
void indexedDB.databases();
// What keeps the store from opening, the page says.
void import('../panel/office-store.ts').then(({ openOfficeStore }) =>
  openOfficeStore().catch(() => undefined),
);
void SECTION_CODE[readAddress(location.hash).id]();
void import('./office-app.ts');

// Backups can wait until the person has what they came for.
onceAtRest(
  () => void import('./backup/start-backups.ts').then(({ startBackups }) => startBackups()),
);
