import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const COMPONENTS = resolve(import.meta.dirname, '../../components');
const UNION = /export type (\w+) =\s*((?:\|?\s*'[^']+'\s*)+);/g;

/** The unions of texts that an element's folder names: 'TypingWay' is "'marks' | 'telex' | 'vni'". */
export function readUnions(tag: string): ReadonlyMap<string, string> {
  const folder = resolve(COMPONENTS, tag);
  const text = readdirSync(folder)
    .map((file) => readFileSync(resolve(folder, file), 'utf8'))
    .join('\n');
  return new Map([...text.matchAll(UNION)].map(([, name, texts]) => [name!, texts!.trim()]));
}

/** A type with the names of unions written out, or undefined where there is none in it. */
export function writeOut(type: string, unions: ReadonlyMap<string, string>): string | undefined {
  const written = type.replace(/\b[A-Z]\w+\b/g, (name) => unions.get(name) ?? name);
  return written === type ? undefined : written;
}
