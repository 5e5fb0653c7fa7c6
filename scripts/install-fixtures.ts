import { resolve } from 'node:path';
import { installFolder } from './install-folder.ts';

for (const folder of ['test/fixtures/pages', 'test/fixtures/widgets'])
  installFolder(resolve(import.meta.dirname, '..', folder));
