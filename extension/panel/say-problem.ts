import type { StorageProblem, StorageProblemKind } from '../../storage/problem.ts';
import { currentLanguage } from '../language.ts';

/** What the panel meets. The others belong to the office page, or carry a detail of their own: they stay as they are. */
const ENGLISH: Readonly<Partial<Record<StorageProblemKind, string>>> = {
  'newer-version-opened':
    'Một Lần was updated in another window. Reload this page and go on; this window writes nothing more.',
  'newer-version-found':
    'The store on this machine belongs to a newer Một Lần. Update or reload the extension; an old version leaves the store alone.',
  blocked:
    'Another window holds the store, so it cannot be upgraded. Close the other Một Lần windows; the work goes on by itself.',
  closed:
    'The store was closed suddenly and the last step may be unwritten. Reload this page and check the last line; if it happens again, restart the browser.',
  unopenable:
    'The store on this machine cannot be opened. Restart the browser and do not clear browsing data; if that does not help, tell whoever looks after the machine.',
  'marker-unwritable':
    'The count kept outside the store could not be written, so a lost store would not be noticed. Check the space on the disk.',
  'settings-corrupt':
    'Some settings were damaged and are back at their defaults. Open the settings and check them.',
  'passphrase-wrong':
    'The passphrase is not right. Check Caps Lock and the input method, and try again.',
  'vault-missing': 'This machine has no vault yet. Set a passphrase to make one.',
  'vault-locked': 'The vault is locked. Unlock it and try again.',
  'vault-exists': 'This machine has a vault already. Open it with its passphrase.',
  unknown:
    'Something went wrong in the store and the last step was not written. Reload the page and do it again.',
};

/** What is wrong with the store, in the language people read now. */
export function sayProblem({ kind, message }: Pick<StorageProblem, 'kind' | 'message'>): string {
  return currentLanguage() === 'en' ? (ENGLISH[kind] ?? message) : message;
}
