import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** The forms that may be looked at, and the third that is kept out of sight. */
export const SPLITS = ['tune', 'held-out'] as const;
export type Split = (typeof SPLITS)[number];

/** What one control truly is: the facts that are right for it; [] for a control that holds none. */
export interface Truth {
  readonly selector: string;
  readonly facts: readonly string[];
}

/** One form of the corpus. */
export interface LabelledForm {
  readonly name: string;
  readonly split: Split;
  readonly truths: readonly Truth[];
}

/** Where the forms are, one folder for each split. */
export const FORMS_FOLDER = resolve(import.meta.dirname, '../../fixtures/forms');
const NO_FACT = 'none';

function readFacts(label: unknown, where: string): readonly string[] {
  if (label === NO_FACT) return [];
  const facts: readonly unknown[] = Array.isArray(label) ? label : [label];
  if (facts.length === 0 || !facts.every((fact): fact is string => typeof fact === 'string'))
    throw new Error(`${where}: expected "subject.field", a list of them or "none".`);
  return facts;
}

function readLabels(path: string): readonly Truth[] {
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof file !== 'object' || file === null || !('controls' in file))
    throw new Error(`${path}: expected {"controls": {…}}.`);
  return Object.entries(file.controls as Readonly<Record<string, unknown>>).map(
    ([selector, label]) => ({ selector, facts: readFacts(label, `${path}: ${selector}`) }),
  );
}

/** The forms of a split, by name. @throws Error when a page has no labels */
export function listForms(split: Split): readonly LabelledForm[] {
  const folder = join(FORMS_FOLDER, split);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => {
      const name = basename(file, '.html');
      return { name, split, truths: readLabels(join(folder, `${name}.json`)) };
    });
}
