import type { Subject } from '../../domain/fact.ts';
import type { ProcedureRow } from './opening.ts';
import type { PageProcedure } from './page-procedure.ts';

/** What the page and the controls before say about whose an unmarked item is. */
export interface SubjectContext {
  readonly procedure: PageProcedure;
  /** What the page makes an entry of; empty when it does not say. */
  readonly acts: ReadonlySet<ProcedureRow['id']>;
  /** People the page names anywhere. */
  readonly marked: ReadonlySet<Subject>;
  /** People whose name has a marked place of its own. */
  readonly named: ReadonlySet<Subject>;
  /** A heading over everything in this frame: it names the page, not a person. */
  readonly pageTitle?: string;
  /** `here`: it began under the same headings. */
  readonly run?: { readonly subject: Subject; readonly doubtful: boolean; readonly here: boolean };
}
