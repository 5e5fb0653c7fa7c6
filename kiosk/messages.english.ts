import type { Messages } from './messages.ts';

const ENGLISH_WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

function sayEnglishDay(days: number, weekday: number): string {
  if (days === 0) return '';
  return days === 1 ? ' tomorrow' : ` on ${ENGLISH_WEEKDAYS[weekday]}`;
}

/** The frame's sentences in English. */
export const ENGLISH_MESSAGES: Messages = {
  back: 'Back',
  home: 'First screen',
  finding: 'Find a procedure',
  feedback: 'Feedback',
  rating: 'Rate our service',
  otherThings: 'Other things',
  large: 'Large, clear text',
  normal: 'Normal text',
  open: 'Open now',
  shut: 'Closed',
  until: (time) => `until ${time}`,
  again: (time, days, weekday) => `opens ${time}${sayEnglishDay(days, weekday)}`,
  askWhen: 'see the commune’s notice',
  office: 'About this office',
  officeLink: 'Officers, counters, fees, rules',
  forStaff: 'Please tell an officer:',
  idleTitle: 'Are you still there?',
  idleText: (seconds) =>
    `In ${seconds} ${seconds === 1 ? 'second' : 'seconds'} what was typed is erased and the first screen returns.`,
  idleStay: 'I need more time',
  idleLeave: 'Erase now, to the first screen',
  catalogueFailed: 'The list of procedures could not be opened. Please ask at the counter.',
  notKept: 'This could not be kept. Your words are still here; try again or tell an officer.',
  askStatus: 'See what became of your feedback',
  statusTitle: 'What became of your feedback',
  statusHint: 'Type the code you were given, like PA-7K3-M9Q-X2HE. The strokes may be left out.',
  unknownCode: (code) =>
    `This machine has no result for the code ${code}. Please check every letter, or ask at the counter.`,
  notLookedUp: 'It could not be looked up. Please try again or ask at the counter.',
  stale: 'The list of procedures here is old and may have changed. Please ask at the counter.',
  read: 'Read aloud (Vietnamese)',
  stopReading: 'Stop reading',
  print: 'Print a slip (Vietnamese)',
  textHeading: 'Scan to keep the list on your phone',
  textWords: 'This code holds text in Vietnamese; it needs no network and opens no page.',
  keys: {
    'Bàn phím tiếng Việt': 'Vietnamese keyboard',
    'dấu cách': 'space',
    Tiếp: 'Next',
    'Tiếp: sang ô sau': 'Next: to the next box',
    Ẩn: 'Hide',
    'Ẩn bàn phím': 'Hide the keyboard',
    xóa: 'delete',
    'chữ hoa': 'capitals',
    Dấu: 'Marks',
    'Dấu: cách gõ': 'Marks: way of typing',
    'Telex: cách gõ': 'Telex: way of typing',
    'VNI: cách gõ': 'VNI: way of typing',
    'abc: chữ cái': 'abc: letters',
    '123: số và dấu câu': '123: digits and signs',
  },
  textHint: 'Open the camera, point it at the code, choose copy or save text.',
};
