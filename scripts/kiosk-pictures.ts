import { resolve } from 'node:path';
import { drawGuide } from './kiosk-walks/guide-pictures.ts';

/** `npx tsx scripts/kiosk-pictures.ts` draws docs/pictures/kiosk-*.png, the screens of the staff's guide, from the built kiosk. */
await drawGuide(resolve(import.meta.dirname, '../docs/pictures'));
