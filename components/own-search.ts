import { displayCode, displayName, type Procedure } from '../domain/procedure.ts';
import type { Search, SearchHit } from '../domain/procedure-search.ts';
import { fold } from '../domain/vietnamese.ts';

/** How well a text answers words: 0 when one of them begins no word of it; more the earlier and fuller they stand. */
function scoreText(text: string, words: readonly string[]): number {
  const padded = ` ${text}`;
  let score = 0;
  for (const word of words) {
    const at = padded.indexOf(` ${word}`);
    if (at < 0) return 0;
    const isWhole = padded.charAt(at + word.length + 1).trim() === '';
    score += (isWhole ? 2 : 1) / (1 + at / 40);
  }
  return score / (1 + text.length / 200);
}

/**
 * A plain search over a list that came without one: every word typed begins a word of the name, the field or the code,
 * with or without marks. The kiosk's search, with aliases and typing errors, is `buildSearch` of the package's `search`.
 */
export function makeSearch(procedures: readonly Procedure[]): Search {
  const rows = procedures.map((procedure) => {
    const name = displayName(procedure);
    const code = displayCode(procedure) ?? null;
    const all = fold(`${name} ${procedure.name} ${procedure.field} ${code ?? ''}`);
    return { procedure, name, code, all, folded: fold(name) };
  });
  return {
    find(query, limit): readonly SearchHit[] {
      const words = fold(query)
        .split(/\s+/)
        .filter((word) => word !== '');
      return rows
        .map(({ procedure, name, code, all, folded }) => ({
          procedure,
          name,
          code,
          score: 2 * scoreText(folded, words) + scoreText(all, words),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}
