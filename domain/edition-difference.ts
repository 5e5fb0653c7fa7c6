import type { Edition, Procedure } from './procedure.ts';

/** What one edition says otherwise than another: what staff must put up, change and take down. */
export interface EditionDifference {
  readonly added: readonly Procedure[];
  readonly changed: readonly { readonly from: Procedure; readonly to: Procedure }[];
  readonly removed: readonly Procedure[];
}

/** By its code; a procedure without one by its name. */
function keyOf({ code, name }: Procedure): string {
  return code === '' ? name : code;
}

/** What of a procedure a citizen is told. Addresses and checks of the data itself are left out. */
function saysSame(a: Procedure, b: Procedure): boolean {
  const said = (one: Procedure): string => {
    const { name, field, authority, timeLimit, timeLimitText, fee, decision, documentCount } = one;
    const { channels, legalBasis, portalUrl } = one;
    return JSON.stringify([
      name,
      field,
      authority,
      timeLimit,
      timeLimitText,
      fee,
      decision,
      documentCount,
      channels,
      legalBasis,
      portalUrl,
    ]);
  };
  return said(a) === said(b);
}

/** What `to` says otherwise than `from`. */
export function compareEditions(
  from: Pick<Edition, 'procedures'>,
  to: Pick<Edition, 'procedures'>,
): EditionDifference {
  const before = new Map(from.procedures.map((one) => [keyOf(one), one]));
  const after = new Map(to.procedures.map((one) => [keyOf(one), one]));
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, one]) => one),
    removed: [...before].filter(([key]) => !after.has(key)).map(([, one]) => one),
    changed: [...after].flatMap(([key, one]) => {
      const old = before.get(key);
      return old === undefined || saysSame(old, one) ? [] : [{ from: old, to: one }];
    }),
  };
}
