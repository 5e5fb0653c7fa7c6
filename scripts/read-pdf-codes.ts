import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { ensurePdfRasterizer } from './browser.ts';

const WASM = resolve(
  import.meta.dirname,
  '../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm',
);
/** Dots an inch of the poorest office printer. */
const PRINTER_DPI = 150;

/** What the QR codes of a PDF say, read from its pages turned into pixels as a printer does; in the order of the pages. */
export async function readPdfCodes(pdf: Uint8Array, dpi = PRINTER_DPI): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mot-lan-pdf-'));
  try {
    const file = join(folder, 'sheet.pdf');
    await writeFile(file, pdf);
    const turn = ['-r', String(dpi), '-gray', '-png', file, join(folder, 'page')];
    await promisify(execFile)(ensurePdfRasterizer(), turn);
    prepareZXingModule({
      overrides: { wasmBinary: new Uint8Array(await readFile(WASM)).buffer },
    });
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).toSorted();
    const texts: string[] = [];
    for (const page of pages) {
      const picture = new Blob([new Uint8Array(await readFile(join(folder, page)))]);
      const codes = await readBarcodes(picture, {
        formats: ['QRCode'],
        maxNumberOfSymbols: 255,
      });
      texts.push(...codes.map(({ text }) => text));
    }
    return texts;
  } finally {
    await rm(folder, { recursive: true });
  }
}
