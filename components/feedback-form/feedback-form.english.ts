import type { FeedbackFormTexts } from './feedback-form.texts.ts';

/** `<feedback-form>` in English. */
export const FEEDBACK_FORM_ENGLISH: FeedbackFormTexts = {
  title: 'Feedback and suggestions',
  missing: (count) =>
    `${count} ${count === 1 ? 'place needs' : 'places need'} more; they are marked below.`,
  about: 'What is it about?',
  kinds: {
    regulation: ['A rule or procedure', 'needless papers, rules that are hard or unreasonable'],
    behaviour: ['How someone acted', 'slow, harassing, careless, rude'],
    anonymous: [
      'A remark without a name',
      'no name is kept; the commune notes it but cannot answer you',
    ],
  },
  fullName: 'Full name',
  contact: 'Phone number or address',
  review: 'Read it again before sending',
  elsewhere: 'Complaints and denunciations',
  elsewhereAdvice:
    'have a procedure of their own and are not sent here. Please ask the officer who receives citizens.',
  text: 'Your words',
  textHint: 'What, where, when. Please no ID numbers and nothing private about others.',
  consent:
    'I agree that the commune uses my name and contact only to handle and answer this. I can ask for them to be deleted.',
  reviewTitle: 'Please read it again',
  edit: 'Change',
  send: 'Send',
  sendAgain: 'Send again',
  keeping: 'Saving…',
  sending: 'Sending…',
  problems: {
    kind: 'Please choose what it is about.',
    textMissing: 'Please write what you want to say.',
    textShort: 'This is too short. Please write a little more.',
    textLong: (most) => `This is longer than ${most} characters. Please shorten it.`,
    fullName: 'Please write your full name.',
    contact: 'Please write a phone number or address, so that you can be answered.',
    consent: 'Please tick that you agree, or choose “A remark without a name”.',
  },
  parts: {
    kind: 'About',
    sender: 'From',
    nameless: 'No name',
    contact: 'Contact',
    consent: 'May use name and contact to answer',
    yes: 'Agreed',
    no: 'No',
  },
  thanks: 'Thank you',
  kept: 'Your words are kept.',
  yourCode: 'Your code to ask by:',
  code: (code) => `Code ${code}`,
  scanToKeep: 'Scan to keep it',
  scanHint: 'Or take a picture of this screen. Show the code when you ask what became of it.',
  done: 'Done, to the first screen',
};
