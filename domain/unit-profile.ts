import type { OpeningHours } from './opening-hours.ts';

/** Whose counter a screen stands at, when it serves, and for whom citizens' words are sealed. Made in the office page, read by the kiosk. */
export interface UnitProfile {
  /** 'Bộ phận Một cửa'. */
  readonly office: string;
  /** 'UBND xã Nguyên Giáp, thành phố Hải Phòng'. */
  readonly name: string;
  readonly hours: OpeningHours;
  /** Public key (age, X25519) of the office; '' before the office has made one. */
  readonly feedbackRecipient: string;
}
