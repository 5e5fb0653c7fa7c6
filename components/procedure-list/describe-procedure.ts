import { displayCode, type Procedure } from '../../domain/procedure.ts';
import { sayTime } from '../../domain/procedure-facts.ts';
import type { ProcedureListTexts } from './procedure-list.texts.ts';

/** The small line under a procedure's name: its field where others stand beside it, its time, place and code. */
export function describeProcedure(
  procedure: Procedure,
  withField: boolean,
  texts: ProcedureListTexts,
): string {
  const code = displayCode(procedure);
  const parts = [
    withField ? procedure.field : '',
    procedure.timeLimitText === null ? '' : texts.fact(sayTime(procedure)).says,
    procedure.scope === null ? '' : texts.onlyIn(procedure.scope),
    code === undefined ? texts.noCode : texts.code(code),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
