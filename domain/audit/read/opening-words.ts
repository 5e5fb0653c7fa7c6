import type { Clause } from './read-clauses.ts';

/** How words say that the parts of the figure before them follow: "gồm" claims all of them, "trong đó" some. */
export type Opening = 'all' | 'some';

const ALL = /^(?:gom(?: co)?|bao gom|chia ra|chia theo|cu the(?: nhu sau| la)?)(?: |$)/;
const SOME = /^(?:trong (?:so )?do|trong so (?:nay|thu ve|phieu thu ve))(?: |$)/;

/** Whether a clause opens parts, and which; undefined when it does not. @param words folded */
function openingOf(words: string): Opening | undefined {
  if (ALL.test(words)) return 'all';
  return SOME.test(words) ? 'some' : undefined;
}

/** What a clause opens by its first words, or by the word that cuts it off. */
export function opens({ words, lead }: Clause): Opening | undefined {
  return openingOf(words) ?? (lead.endsWith('gồm') ? 'all' : undefined);
}

/** "Cùng với 31 hồ sơ tháng 9 chuyển sang là 2.195 hồ sơ", "tính cả … thì tổng số là 2.195": all there is, behind what was carried over. */
export function sumsUpCarried({ lead, words }: Clause): boolean {
  if (lead === 'thì') return /^tong (?:so|cong) (?:la )?\d[\d ]*(?:ho so|hs)?$/.test(words);
  return lead === 'là' && /^\d[\d ]*(?:ho so|hs)?$/.test(words);
}
