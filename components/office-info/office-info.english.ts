import type { OfficeInfoTexts } from './office-info.texts.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

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
  rules: 'House rules',
  complaints: 'Complaints about how you were served',
};
