import mostUsed from '../catalogue/most-used.json';
import type { IconPath } from '../components/icon.ts';
import { BABY, HAND_COINS } from '../components/icons/reading.ts';
import {
  COPY_CHECK,
  FILE_PEN_LINE,
  FILE_USER,
  HEART_HANDSHAKE,
} from '../components/icons/tiles.ts';
import type { MostUsed } from '../components/procedure-list/most-used.ts';

/** What the catalogue calls its pictograms. */
const ICONS: Readonly<Record<string, IconPath>> = {
  baby: BABY,
  'copy-check': COPY_CHECK,
  'file-pen-line': FILE_PEN_LINE,
  'file-user': FILE_USER,
  'hand-coins': HAND_COINS,
  'heart-handshake': HEART_HANDSHAKE,
};

/** The procedures many come for, as the catalogue lists them, with their pictograms. */
export const MOST_USED: readonly MostUsed[] = mostUsed.map(({ icon, ...tile }) => ({
  ...tile,
  ...(ICONS[icon] !== undefined && { icon: ICONS[icon] }),
}));
