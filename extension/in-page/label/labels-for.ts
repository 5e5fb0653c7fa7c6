import { attribute, queryAll, type Root } from '../dom.ts';
import { onceAReading } from '../once-a-reading.ts';

const labelsOf = onceAReading((root: Root): ReadonlyMap<string, readonly Element[]> =>
  Map.groupBy(queryAll(root, 'label[for]'), (label) => attribute(label, 'for')),
);

/** The labels of one tree that name an id. */
export function labelsFor(root: Root, id: string): readonly Element[] {
  return labelsOf(root).get(id) ?? [];
}
