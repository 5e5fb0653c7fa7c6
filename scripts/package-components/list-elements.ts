import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const COMPONENTS = resolve(import.meta.dirname, '../../components');

/** The tags there are: each element's folder, file and tag share one name. */
export function listElements(): readonly string[] {
  return readdirSync(COMPONENTS, { withFileTypes: true })
    .filter(
      (one) => one.isDirectory() && existsSync(resolve(COMPONENTS, one.name, `${one.name}.ts`)),
    )
    .map(({ name }) => name)
    .sort();
}
