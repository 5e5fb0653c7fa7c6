import type { Control } from '../../domain/form.ts';
import type { Reader } from './page-item.ts';

const DELIMITER = /[_$.:[-]/g;
const SHARED_BY = 5;
const SHARED_SHARE = 0.6;

function prefixesOf(name: string): readonly string[] {
  return [...name.matchAll(DELIMITER)]
    .map(({ index }) => name.slice(0, index + 1))
    .filter((prefix) => prefix.length < name.length);
}

function longestShared(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const prefix of names.flatMap(prefixesOf)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  const least = Math.max(SHARED_BY, names.length * SHARED_SHARE);
  return [...counts]
    .filter(([, count]) => count >= least)
    .reduce((longest, [prefix]) => (prefix.length > longest.length ? prefix : longest), '');
}

/**
 * What a system puts before most ids and names of a document ('_tthn_WAR_dvcportlet_'), when its words would be taken
 * for a field of every control; '' otherwise. A shared prefix that only names a person is kept: it says whose all are.
 */
export function findNamespace(controls: readonly Control[], reader: Reader): string {
  const names = controls.map(({ hints }) => hints.id ?? hints.name ?? '').filter(Boolean);
  const prefix = longestShared(names);
  if (prefix === '') return '';
  const { claims, bare, suffix, paper, other } = reader.readName(prefix);
  const misleads =
    claims.length > 0 || bare !== undefined || suffix !== undefined || paper !== undefined || other;
  return misleads ? prefix : '';
}

/** A name without the document's namespace. */
export function withoutNamespace(name: string, namespace: string): string {
  return namespace !== '' && name.startsWith(namespace) ? name.slice(namespace.length) : name;
}
