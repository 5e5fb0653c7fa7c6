import { resolve } from 'node:path';
import { ensureFirefox, ensurePdfRasterizer, ensurePrototype } from './browser.ts';
import { installFolder } from './install-folder.ts';

// What tests run beside each other need. Two of them must not install at once: apt and npm each lock the other out.
for (const folder of ['test/fixtures/pages', 'test/fixtures/widgets'])
  installFolder(resolve(import.meta.dirname, '..', folder));
for (const ensure of [ensureFirefox, ensurePdfRasterizer, ensurePrototype]) ensure();
