import { displayCode, type Procedure } from '../../domain/procedure.ts';
import { sayTime } from '../../domain/procedure-facts.ts';
import type { Language } from '../language.ts';
import { putFact } from '../put-fact.ts';
import { PROCEDURE_LIST_TEXTS } from './procedure-list.texts.ts';

/** The small line under a procedure's name: its field where others stand beside it, its time, place and code. */
export function describeProcedure(
  procedure: Procedure,
  withField: boolean,
  language: Language,
): string {
  const texts = PROCEDURE_LIST_TEXTS[language];
  const code = displayCode(procedure);
  const parts = [
    withField ? procedure.field : '',
    procedure.timeLimitText === null ? '' : putFact(sayTime(procedure), language).says,
    procedure.scope === null ? '' : texts.onlyIn(procedure.scope),
    code === undefined ? texts.noCode : texts.code(code),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
