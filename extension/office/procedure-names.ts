import { displayName, type Procedure } from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';
import { nameProcedure } from '../systems/procedure-codes.ts';

/** The name of a procedure's code for people: as systems say it, else as the newest catalogue does, else the code itself. */
export type NameProcedure = (code: string) => string;

async function readProcedures(): Promise<readonly Procedure[]> {
  // The newest one alone, which a dossier's page reads too: each edition weighs on the extension.
  const { default: file } = await import('../../catalogue/commune-2026.json');
  return readEdition(file).edition?.procedures ?? [];
}

let loading: Promise<NameProcedure> | undefined;

/** Names of every procedure that the newest catalogue knows. */
export function loadProcedureNames(): Promise<NameProcedure> {
  loading ??= readProcedures().then((procedures) => {
    const names = new Map(procedures.map((one) => [one.code, displayName(one)]));
    return (code) => {
      const said = nameProcedure(code);
      return said === code ? (names.get(code) ?? code) : said;
    };
  });
  return loading;
}
