import type { Subject } from '../../domain/fact.ts';
import { subjectLabel } from '../../domain/vocabulary.ts';
import { currentLanguage } from '../language.ts';

const ENGLISH: Readonly<Record<Subject, string>> = {
  requester: 'Requester',
  owner: 'Owner of the dossier',
  child: 'Child',
  mother: 'Mother',
  father: 'Father',
  deceased: 'Deceased',
  husband: 'Husband',
  wife: 'Wife',
  authorised: 'Authorised person',
  document: 'Document',
  dossier: 'Dossier',
  registration: 'Registration',
};

/** Whose a fact is, as the officer reads it. Names of fields stay Vietnamese everywhere: they are the forms' own words. */
export function nameSubject(subject: Subject): string {
  return currentLanguage() === 'en' ? ENGLISH[subject] : subjectLabel(subject);
}
