import { displayName, type Procedure } from '../procedure.ts';
import { fold } from '../vietnamese.ts';
import type { FindProcedure, KnownProcedure } from './imported-rows.ts';

/** '1.001193' of '1.001193.000.00.00.H24': the national part of a procedure's code. */
function nationalCode(code: string): string {
  return /^\d\.\d{6}/.exec(code.trim())?.[0] ?? '';
}

/** Finds a procedure of the catalogues by its code, else by its whole name, folded; the first catalogue wins. */
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
  return (code, name) => {
    const written = `${code} ${name}`.match(/\d\.\d{6}/)?.[0] ?? '';
    const words = fold(name).replace(/^thu tuc /, '');
    return byCode.get(written) ?? byName.get(words) ?? byName.get(`thu tuc ${words}`);
  };
}
