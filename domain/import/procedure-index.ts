import { displayName, type Procedure } from '../procedure.ts';
import { fold } from '../vietnamese.ts';
import type { FindProcedure, KnownProcedure } from './imported-rows.ts';

/** '1.001193' of '1.001193.000.00.00.H24': the national part of a procedure's code. */
function nationalCode(code: string): string {
  return /^\d\.\d{6}/.exec(code.trim())?.[0] ?? '';
}

/** A name shorter than this begins too many others. */
const LEAST_BEGINNING = 12;

/** An export names few procedures on many rows: each is looked up once. */
function once<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (!known.has(name)) known.set(name, find(name));
    return known.get(name)!;
  };
}

/**
 * Finds a procedure of the catalogues by its code, else by its name, folded: the whole, or the longest that the written
 * one begins with. The first catalogue wins.
 */
export function indexProcedures(procedures: readonly Procedure[]): FindProcedure {
  const byCode = new Map<string, KnownProcedure>();
  const byName = new Map<string, KnownProcedure>();
  for (const procedure of procedures) {
    const { code, field, name } = procedure;
    const known = { code, field };
    const national = nationalCode(code);
    if (national === '') continue;
    if (!byCode.has(national)) byCode.set(national, known);
    for (const one of [name, displayName(procedure)]) {
      const words = fold(one);
      if (!byName.has(words)) byName.set(words, known);
    }
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  const findByName = once((name: string): KnownProcedure | undefined => {
    const words = fold(name).replace(/^thu tuc /, '');
    const exact = byName.get(words) ?? byName.get(`thu tuc ${words}`);
    if (exact !== undefined || words === '') return exact;
    // Systems write more after the name: "Chứng thực bản sao từ bản chính giấy tờ, văn bản".
    const begins = names.find(
      (one) => one.length >= LEAST_BEGINNING && words.startsWith(`${one} `),
    );
    return begins === undefined ? undefined : byName.get(begins);
  });
  return (code, name) => {
    const written = `${code} ${name}`.match(/\d\.\d{6}/)?.[0] ?? '';
    return byCode.get(written) ?? findByName(name);
  };
}
