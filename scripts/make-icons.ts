import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as reading from '../components/icons/reading.ts';
import * as saying from '../components/icons/saying.ts';
import * as tiles from '../components/icons/tiles.ts';
import { shortenPath } from './shorten-path.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The files of pictograms: whose they are, and what they hold. */
const TABLES = {
  reading: { whose: 'of lists and details', icons: reading },
  saying: { whose: 'of forms and of the kiosk’s frame', icons: saying },
  tiles: { whose: 'of single procedures', icons: tiles },
};

type Shape = Readonly<Record<string, string>>;

function number(shape: Shape, name: string): number {
  return Number(shape[name] ?? 0);
}

function drawEllipse(shape: Shape): string {
  const rx = number(shape, 'r') || number(shape, 'rx');
  const ry = number(shape, 'r') || number(shape, 'ry');
  const [x, y] = [number(shape, 'cx') - rx, number(shape, 'cy')];
  return `M${x} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;
}

function drawRectangle(shape: Shape): string {
  const [x, y] = [number(shape, 'x'), number(shape, 'y')];
  const [width, height] = [number(shape, 'width'), number(shape, 'height')];
  const r = number(shape, 'rx') || number(shape, 'ry');
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  const turn = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w}${turn(r, r)}v${h}${turn(-r, r)}h${-w}${turn(-r, -r)}v${-h}${turn(r, -r)}z`;
}

/** A path of its own begins where it says; behind another one the same 'm' would be counted from there. */
function startAnew(path: string): string {
  const start = /^m\s*(-?(?:\d*\.)?\d+)[\s,]*(-?(?:\d*\.)?\d+)\s*/.exec(path);
  if (start === null) return path;
  const rest = path.slice(start[0].length);
  return `M${start[1]} ${start[2]}${/^[a-zA-Z]/.test(rest) ? '' : 'l'}${rest}`;
}

const DRAW: Readonly<Record<string, (shape: Shape) => string>> = {
  path: (shape) => startAnew(shape['d']!),
  circle: drawEllipse,
  ellipse: drawEllipse,
  rect: drawRectangle,
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  polyline: ({ points }) => `M${points}`,
  polygon: ({ points }) => `M${points}z`,
};

/** A Lucide file as the `d` of one path: its shapes are all strokes. @throws Error for a shape that is not */
export function readIconPath(source: string): string {
  const body = source.slice(source.indexOf('>', source.indexOf('<svg')) + 1);
  const shapes = [...body.matchAll(/<([a-z]+)\s([^>]*?)\/?>/g)].map(
    ([element, tag, attributes]) => {
      const draw = DRAW[tag!];
      const shape: Shape = Object.fromEntries(
        [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      );
      // The stroke of a dot covers its filling.
      const isStroked = shape['fill'] === undefined || number(shape, 'r') <= 0.5;
      if (draw === undefined || !isStroked || shape['transform'] !== undefined)
        throw new Error(`Expected a stroked shape, found ${element}.`);
      return draw(shape);
    },
  );
  return shortenPath(shapes.join(''));
}

/** The path of a Lucide icon by its name. */
export function findIconPath(name: string): string {
  return readIconPath(
    readFileSync(resolve(ROOT, `node_modules/lucide-static/icons/${name}.svg`), 'utf8'),
  );
}

const constantOf = (name: string): string => name.replaceAll('-', '_').toUpperCase();
const nameOf = (constant: string): string => constant.replaceAll('_', '-').toLowerCase();

async function writeTable(table: keyof typeof TABLES, added: readonly string[]): Promise<void> {
  const { whose, icons } = TABLES[table];
  const names = [...new Set([...Object.keys(icons).map(nameOf), ...added])].sort();
  const text = [
    '/**',
    ` * The pictograms ${whose}, each one path of strokes in a box of 24: drawn by Lucide (lucide.dev, ISC licence),`,
    ` * written by \`npx tsx scripts/make-icons.ts ${table} NAME…\`, which adds the names it is given.`,
    ' */',
    ...names.map((name) => `export const ${constantOf(name)} = '${findIconPath(name)}';`),
  ].join('\n');
  const target = resolve(ROOT, `components/icons/${table}.ts`);
  const style = await resolveConfig(target);
  writeFileSync(target, await format(text, { ...style, parser: 'typescript' }));
}

if (process.argv[1] === import.meta.filename) {
  const [table = '', ...names] = process.argv.slice(2);
  if (table !== 'reading' && table !== 'saying' && table !== 'tiles')
    throw new Error(`Expected the file first: reading, saying or tiles; found '${table}'.`);
  await writeTable(table, names);
}
