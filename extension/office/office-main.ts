import './office-app.ts';
import { onceAtRest } from './once-at-rest.ts';
import { readAddress, SECTION_CODE, SECTION_READING } from './section-code.ts';

// All at once, not one after the other: the part's code comes while the store is opened, and what it shows is read.
const { id } = readAddress(location.hash);
SECTION_READING[id]?.();
void SECTION_CODE[id]();

// Backups can wait until the person has what they came for.
onceAtRest(
  () => void import('./backup/start-backups.ts').then(({ startBackups }) => startBackups()),
);
