import { putIntoEnglish } from '../english-facts.ts';
import type { PutFact } from '../put-fact.ts';
import type { OfficeInfoTexts } from './office-info.texts.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** An amount of the catalogue, with its note in parentheses; whole or not at all. */
function putAmount(amount: string): PutFact {
  const [, says = amount, note] = /^(.*?)(?: \((.*)\))?$/.exec(amount) ?? [];
  const put = putIntoEnglish({ says, ...(note !== undefined && { note }) });
  const isWhole = put.saysIn === 'en' && (note === undefined || put.noteIn === 'en');
  if (!isWhole) return { says: amount, saysIn: 'vi', noteIn: 'vi' };
  return note === undefined ? put : { ...put, says: `${put.says} (${put.note})` };
}

/** What `<office-info>` says in English. */
export const OFFICE_INFO_ENGLISH: OfficeInfoTexts = {
  notInfo: 'The commune’s file could not be read. Please call or ask an officer.',
  open: (until) => `Open now, until ${until}`,
  again: (time, days, weekday) => {
    const day = days === 1 ? ' tomorrow' : ` on ${WEEKDAYS[weekday]}`;
    return `Closed now, opens ${time}${days === 0 ? '' : day}`;
  },
  shut: 'Closed now, see the commune’s notice',
  weekdays: WEEKDAYS,
  closedDays: 'Closed on',
  phone: 'Telephone',
  email: 'E-mail',
  counters: 'Counters',
  map: 'Plan of the counters. Each counter stands in words below.',
  officers: 'Who serves you',
  photo: (name) => `Photo of ${name}`,
  fees: 'Fees',
  amount: putAmount,
  rules: 'House rules',
  complaints: 'Complaints about how you were served',
};
