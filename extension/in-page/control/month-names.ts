/** The months as forms name them that were never translated: 'July', or 'Jul' in a narrow list. */
export const MONTH_NAMES: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
);

/** The number of a month named so, 1–12; undefined for any other text. */
export function readMonthName(text: string): number | undefined {
  const name = text.trim().toLowerCase();
  const at = MONTH_NAMES.findIndex((month) => {
    const whole = month.toLowerCase();
    return name === whole || name === whole.slice(0, 3);
  });
  return at === -1 ? undefined : at + 1;
}
