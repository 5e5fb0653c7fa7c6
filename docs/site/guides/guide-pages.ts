import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '../layout.ts';
import type { Example } from '../read-examples.ts';
import { editors } from './editors.ts';
import { makeFrameworkGuide } from './frameworks.ts';
import { makeGuidePage } from './guide.ts';
import { plainHtml } from './plain-html.ts';
import { makeSecurityGuide } from './security.ts';
import { makeLiferayGuide, makeWordPressGuide } from './systems.ts';

const INTEGRITY = resolve(import.meta.dirname, '../../../dist/components/integrity.json');

/** Every guide, in the order one reads them. */
export async function makeGuidePages(
  examples: Readonly<Record<string, readonly Example[]>>,
): Promise<readonly Page[]> {
  const rating = examples['satisfaction-rating']?.[0];
  if (rating === undefined) throw new Error('Expected an example of <satisfaction-rating>.');
  const hashes = JSON.parse(readFileSync(INTEGRITY, 'utf8')) as Readonly<Record<string, string>>;
  const guides = [
    plainHtml,
    makeWordPressGuide(),
    makeLiferayGuide(),
    await makeFrameworkGuide('react', rating),
    await makeFrameworkGuide('vue', rating),
    await makeFrameworkGuide('angular', rating),
    makeSecurityGuide(hashes),
    editors,
  ];
  return guides.map(makeGuidePage);
}
