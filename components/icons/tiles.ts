/**
 * The pictograms of single procedures, each one path of strokes in a box of 24: drawn by Lucide (lucide.dev, ISC licence),
 * written by `npx tsx scripts/make-icons.ts tiles NAME…`, which adds the names it is given.
 */
export const COPY_CHECK =
  'M12 15l2 2 4-4M10 8h10a2 2 0 012 2v10a2 2 0 01-2 2h-10a2 2 0 01-2-2v-10a2 2 0 012-2zM4 16c-1.1 0-2-.9-2-2V4c0-1.1.9-2 2-2h10c1.1 0 2 .9 2 2';
export const FILE_PEN_LINE =
  'M14.4 13.6a2 2 0 00-.54.89l-.8 2.9a.5.5 0 00.58.59l2.9-.8a2 2 0 00.83-.54l4-4a1 1 0 00-3-3.02zM14.5 7.9A1 1 0 0114 7V2M20 19.6V20a2 2 0 01-2 2H6a2 2 0 01-2-2V4a2 2 0 012-2h8a2.4 2.4 0 011.7.71l2.5 2.5M8 18h1';
export const FILE_USER =
  'M6 22a2 2 0 01-2-2V4a2 2 0 012-2h8a2.4 2.4 0 011.7.71l3.6 3.6A2.4 2.4 0 0120 8v12a2 2 0 01-2 2zM14 2v5a1 1 0 001 1h5M16 22a4 4 0 00-8 0M9 15a3 3 0 106 0 3 3 0 10-6 0';
export const HEART_HANDSHAKE =
  'M19.4 14.4C21 12.8 22 11.5 22 9.5a5.5 5.5 0 00-9.59-3.68.6.6 0 01-.82.001A5.5 5.5 0 002 9.5c0 2.3 1.5 4 3 5.5l5.5 5.4a2 2 0 002.91.01 2.12 2.12 0 00-.004-3 2.12 2.12 0 103-3 2.12 2.12 0 003.01 0 2 2 0 000-2.82l-1.9-1.9a2.41 2.41 0 00-3.39.01l-1.7 1.7a2 2 0 01-2.84.01 2 2 0 010-2.82l2.8-2.8';
