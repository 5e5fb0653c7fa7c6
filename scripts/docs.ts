import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../docs/site/build-site.ts';
import { buildComponents } from './build.ts';
import { serveStatic } from './serve-static.ts';

const PORT = 8090;
const folder = resolve(import.meta.dirname, '../dist/docs');

const { values } = parseArgs({ options: { serve: { type: 'boolean', default: false } } });
process.env['NODE_ENV'] = 'production';
await buildComponents();
await buildSite(folder);
console.log(folder);
if (values.serve) console.log((await serveStatic(folder, PORT)).url);
