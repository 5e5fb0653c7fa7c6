import { readSettings, writeSetting } from '../../storage/settings.ts';
import { currentLanguage, speakLanguage } from '../language.ts';
import { openOfficeStore } from './office-store.ts';

/** Speaks the language the officer chose on this machine; Vietnamese until one was chosen. @throws StorageError */
export async function speakChosenLanguage(): Promise<void> {
  // What is wrong with other settings is told where they matter.
  const { language } = await readSettings(await openOfficeStore(), () => undefined);
  if (language !== currentLanguage()) speakLanguage(language);
}

/** Speaks the other language at once and keeps it for the next time. @throws StorageError */
export async function switchLanguage(): Promise<void> {
  const language = currentLanguage() === 'vi' ? 'en' : 'vi';
  speakLanguage(language);
  await writeSetting(await openOfficeStore(), 'language', language);
}
