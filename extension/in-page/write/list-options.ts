import type { Saying } from '../../../domain/saying.ts';

const SHOWN = 6;

/** The choices a list has, for a person who looks for one that is not there. */
export function listOptions(texts: readonly string[]): Saying {
  const words = texts.filter((text) => text !== '');
  if (words.length === 0) return { vi: 'Danh sách đang trống.', en: 'The list is empty.' };
  const shown = words.slice(0, SHOWN).join(' · ') + (words.length > SHOWN ? ' …' : '');
  return { vi: `Có: ${shown}`, en: `There is: ${shown}` };
}
