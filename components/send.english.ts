import type { SendTexts } from './send.texts.ts';

/** What elements with an `action` say of sending, in English. */
export const SEND_ENGLISH: SendTexts = {
  again: (why) => `This could not be sent (${why}). Your words are still here; press Send again.`,
  notLoaded: 'the page has not loaded in full',
  unconfirmed: 'the server did not confirm that it was received',
  redirected: 'the server leads to another page',
  answered: (status) => `the server answered ${status}`,
  offline: 'there is no network',
  silent: 'the server does not answer',
  unreachable: 'no connection',
  hiddenText:
    'Your browser filled in a hidden box that keeps robots out. It is empty again; press Send again.',
  tooQuick: 'That was very quick, as if by a robot. Please read it once more and press Send again.',
  tooOften: (most) =>
    `This page has just sent ${most} times. Please wait 10 minutes and press Send again.`,
};
