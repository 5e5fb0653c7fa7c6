import { displayName, type Procedure } from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';
import { nameProcedure } from '../systems/procedure-codes.ts';

/** The name of a procedure's code for people: as systems say it, else as a catalogue does, else the code itself. */
export type NameProcedure = (code: string) => string;

async function readProcedures(): Promise<readonly Procedure[]> {
  const files = await Promise.all([
    import('../../catalogue/commune-2023.json'),
    import('../../catalogue/commune-2026.json'),
  ]);
  return files.flatMap(({ default: file }) => readEdition(file).edition?.procedures ?? []);
}

let loading: Promise<NameProcedure> | undefined;

/** Names of every procedure that a shipped catalogue knows; the newest one's where several do. */
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
