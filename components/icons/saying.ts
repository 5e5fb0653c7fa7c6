/**
 * The pictograms of forms and of the kiosk’s frame, each one path of strokes in a box of 24: drawn by Lucide (lucide.dev, ISC licence),
 * written by `npx tsx scripts/make-icons.ts saying NAME…`, which adds the names it is given.
 */
export const ACCESSIBILITY =
  'M15 4a1 1 0 102 0 1 1 0 10-2 0M18 19l1-7-6 1M5 8l3-3 5.5 3-2.4 3.5M4.2 14.5a5 5 0 006.92 6M13.8 17.5a5 5 0 00-6.92-6';
export const ARROW_LEFT = 'M12 19l-7-7 7-7M19 12H5';
export const CIRCLE_CHECK = 'M2 12a10 10 0 1020 0 10 10 0 10-20 0M16 9l-5.5 5.5L8 12';
export const FROWN = 'M15 10V9M9 10V9M9 16a5 5 0 016 0M2 12a10 10 0 1020 0 10 10 0 10-20 0';
export const LANGUAGES = 'M5 8l6 6M4 14l6-6 2-3M2 5h12M7 2h1M22 22l-5-10-5 10M14 18h6';
export const LAUGH =
  'M15 10V9M7.1 14.3a5.12 5.12 0 009.82 0 .24.24 0 00-.24-.3H7.3a.24.24 0 00-.21.3M9 10V9M2 12a10 10 0 1020 0 10 10 0 10-20 0';
export const MESSAGE_SQUARE_TEXT =
  'M22 17a2 2 0 01-2 2H6.8a2 2 0 00-1.39.59l-2.2 2.2A.71.71 0 012 21.29V5a2 2 0 012-2h16a2 2 0 012 2zM7 11h10M7 15h6M7 7h8';
export const PENCIL =
  'M21.2 6.8a1 1 0 00-4.01-3.97L3.8 16.2a2 2 0 00-.46.8l-1.3 4.4a.5.5 0 00.6.58l4.4-1.3a2 2 0 00.79-.52zM15 5l4 4';
export const PRINTER =
  'M6 18H4a2 2 0 01-2-2v-5a2 2 0 012-2h16a2 2 0 012 2v5a2 2 0 01-2 2h-2M6 9V3a1 1 0 011-1h10a1 1 0 011 1v6M7 14h10a1 1 0 011 1v6a1 1 0 01-1 1h-10a1 1 0 01-1-1v-6a1 1 0 011-1z';
export const SEND =
  'M14.5 21.7a.5.5 0 00.97-.04l6.5-19a.5.5 0 00-.63-.63l-19 6.5a.5.5 0 00-.03.93l7.9 3.2a2 2 0 011.15 1.09zM21.9 2.1l-11 11';
export const SMILE = 'M15 10V9M16.5 15a6 6 0 01-8.97 0M9 10V9M2 12a10 10 0 1020 0 10 10 0 10-20 0';
export const VOLUME_2 =
  'M11 4.7a.7.7 0 00-1.2-.5L6.4 7.6A1.4 1.4 0 015.42 8H3a1 1 0 00-1 1v6a1 1 0 001 1h2.4a1.4 1.4 0 011.01.41l3.4 3.4A.7.7 0 0011 19.3zM16 9a5 5 0 010 6M19.4 18.4a9 9 0 00-.04-12.76';
