import { displayAddress, displayName, type Procedure } from '../../domain/procedure.ts';

/** What stands on the wall of a procedure. */
function writeTile(procedure: Procedure): string {
  const { field } = procedure;
  return JSON.stringify([displayName(procedure), field, displayAddress(procedure) ?? '']); // Some have no checked address.
}

/** The procedures of `now` whose place on the wall says otherwise than a wall that was printed from `before`. */
export function findWallChanges(
  before: readonly Procedure[],
  now: readonly Procedure[],
): readonly Procedure[] {
  const onWall = new Set(before.map(writeTile));
  return now.filter((one) => !onWall.has(writeTile(one)));
}
