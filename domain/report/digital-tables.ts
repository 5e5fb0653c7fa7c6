import { dayOf, type Period } from '../day.ts';
import type { Share } from '../percentage.ts';
import type { CountedDossier } from './dossier-record.ts';
import { endOf, entryOf, type CountingRules } from './form-06a.ts';

/** Digitising of papers, counted on what was received, and of results, counted on what was resolved. */
export interface DigitisingCounts {
  readonly received: number;
  readonly papersDigitised: number;
  readonly papersNotDigitised: number;
  /** Of the digitised, those taken from an earlier dossier or a national database. */
  readonly papersReused: number;
  readonly resolved: number;
  readonly resultDigitised: number;
  readonly resultNotDigitised: number;
}

/** Online filing, counted on what was newly received in the period. */
export interface OnlineCounts {
  readonly newlyReceived: number;
  readonly online: number;
  /** toàn trình */
  readonly full: number;
  /** một phần */
  readonly partial: number;
  /** Of the newly received, those that came by public post. */
  readonly post: number;
}

/** Fees, counted on what was newly received in the period and has one. */
export interface PaymentCounts {
  readonly withFee: number;
  readonly paidOnline: number;
  readonly paidDirect: number;
  readonly unpaid: number;
}

/** The three tables of one period. */
export interface DigitalTables {
  readonly digitising: DigitisingCounts;
  readonly online: OnlineCounts;
  readonly payment: PaymentCounts;
}

const sum = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.reduce((count, item) => count + (holds(item) ? 1 : 0), 0);

/** Digitising, online filing and payment as they stood on the period's last day. */
export function countDigital(
  records: Iterable<CountedDossier>,
  period: Period,
  rules: CountingRules,
): DigitalTables {
  const inScope = [...records].filter((record) => entryOf(record, period) !== undefined);
  const fresh = inScope.filter(({ received }) => dayOf(received) >= period.from);
  const resolved = inScope.filter((record) => endOf(record, period, rules) !== undefined);
  const isBy = (day: string | undefined): boolean => day !== undefined && day <= period.to;
  const digitised = inScope.filter(({ papersDigitised }) => isBy(papersDigitised?.on));
  const resultDigitised = sum(resolved, (record) => isBy(record.resultDigitised));
  const online = fresh.filter(({ channel }) => channel === 'online');
  const withFee = fresh.filter(({ hasFee }) => hasFee);
  const paid = withFee.filter((record) => isBy(record.paid?.on));
  const paidOnline = sum(paid, (record) => record.paid?.way === 'online');
  return {
    digitising: {
      received: inScope.length,
      papersDigitised: digitised.length,
      papersNotDigitised: inScope.length - digitised.length,
      papersReused: sum(digitised, (record) => record.papersDigitised?.isReused === true),
      resolved: resolved.length,
      resultDigitised,
      resultNotDigitised: resolved.length - resultDigitised,
    },
    online: {
      newlyReceived: fresh.length,
      online: online.length,
      full: sum(online, ({ onlineLevel }) => onlineLevel === 'full'),
      partial: sum(online, ({ onlineLevel }) => onlineLevel === 'partial'),
      post: sum(fresh, ({ channel }) => channel === 'post'),
    },
    payment: {
      withFee: withFee.length,
      paidOnline,
      paidDirect: paid.length - paidOnline,
      unpaid: withFee.length - paid.length,
    },
  };
}

/** A share, or undefined where there is nothing to take it of. */
export function shareOf(numerator: number, denominator: number): Share | undefined {
  return denominator > 0 ? { numerator, denominator } : undefined;
}
