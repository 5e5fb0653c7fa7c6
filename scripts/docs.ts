import { resolve } from 'node:path';
import { buildSite } from '../docs/site/build-site.ts';
import { buildComponents } from './build.ts';
import { readOptions } from './read-options.ts';
import { serveStatic } from './serve-static.ts';

const PORT = 8090;
const folder = resolve(import.meta.dirname, '../dist/docs');

const { values } = readOptions(
  { options: { serve: { type: 'boolean', default: false } } },
  'Usage: npm run docs [-- --serve]',
);
process.env['NODE_ENV'] = 'production';
await buildComponents();
await buildSite(folder);
console.log(folder);
if (values.serve) console.log((await serveStatic(folder, PORT)).url);
