import type { ControlKind } from '../../domain/form.ts';
import { say } from '../language.ts';
import { describeKind } from '../mapping/find-drift.ts';

/** What people call a kind of control, as the officer reads it. */
export function nameKind(kind: ControlKind): string {
  return say(describeKind(kind));
}
