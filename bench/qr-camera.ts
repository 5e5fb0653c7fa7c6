import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { encodeQr, type QrPath } from '../components/qr-display/qr-path.ts';

/** How a code is photographed: camera pixels a module, degrees turned and leaning back, blur (sigma) and noise in pixels and grey. */
export interface Shot {
  readonly scale: number;
  readonly turn: number;
  readonly lean: number;
  readonly blur: number;
  readonly noise: number;
}

/** As drawn, and as a cheap phone held before the screen sees it. */
export const CLEAN: Shot = { scale: 4, turn: 0, lean: 0, blur: 0.01, noise: 0 };
export const PHONE: Shot = { scale: 3.5, turn: 0, lean: 0, blur: 0.9, noise: 8 };

/** A picture as decoders take it. */
interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Around the code: some of the screen it stands on. */
const MARGIN = 24;
const SAMPLES = 3;

function readModules({ size, path }: QrPath): Uint8Array {
  const dark = new Uint8Array(size * size);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    const start = Number(y) * size + Number(x);
    dark.fill(1, start, start + Number(length));
  }
  return dark;
}

/** Numbers from 0 to 1 that a seed repeats. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function blurRows(from: Float32Array, width: number, sigma: number): Float32Array {
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // The result lies turned by a quarter: twice gives both directions.
  const result = new Float32Array(from.length);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (const [at, weight] of weights.entries()) {
        const column = Math.min(width - 1, Math.max(0, x + at - reach));
        sum += weight * from[y * width + column]!;
      }
      result[x * width + y] = sum / total;
    }
  return result;
}

/** What a camera sees of a code on a white screen. */
function photograph(code: QrPath, shot: Shot, random: () => number): Picture {
  const { scale, turn, lean, blur, noise } = shot;
  const dark = readModules(code);
  const width = Math.ceil(code.size * scale * 1.3) + 2 * MARGIN;
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const depth = Math.tan((lean * Math.PI) / 180) / (2 * width);
  const shade = (px: number, py: number): number => {
    const [dx, dy] = [px - width / 2, py - width / 2];
    const far = 1 + depth * dy;
    const x = (cosine * dx + sine * dy) / far / scale + code.size / 2;
    const y = (cosine * dy - sine * dx) / far / scale + code.size / 2;
    if (x < 0 || y < 0 || x >= code.size || y >= code.size) return 225;
    return dark[Math.floor(y) * code.size + Math.floor(x)] === 1 ? 30 : 225;
  };
  const grey = new Float32Array(width * width);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let sample = 0; sample < SAMPLES ** 2; sample++)
        sum += shade(x + (sample % SAMPLES) / SAMPLES, y + Math.floor(sample / SAMPLES) / SAMPLES);
      grey[y * width + x] = sum / SAMPLES ** 2;
    }
  const blurred = blurRows(blurRows(grey, width, blur), width, blur);
  const data = new Uint8ClampedArray(4 * width * width).fill(255);
  for (const [at, value] of blurred.entries()) {
    // Four evenly spread numbers added up are near enough to a bell of sigma 1.
    const bell = (random() + random() + random() + random() - 2) * Math.sqrt(3);
    data.fill(value + noise * bell, 4 * at, 4 * at + 3);
  }
  return { data, width, height: width };
}

const wasm = new Uint8Array(
  readFileSync(
    resolve(import.meta.dirname, '../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'),
  ),
);
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer } });

/** Whether a decoder that is not ours reads an address from a photograph of its code. */
export async function isReadBack(address: string, shot: Shot, seed: number): Promise<boolean> {
  const { data, width, height } = photograph(encodeQr(address), shot, makeRandom(seed));
  const found = await readBarcodes(
    { data, width, height, colorSpace: 'srgb' } as unknown as ImageData,
    { formats: ['QRCode'], tryHarder: true },
  );
  return found.some(({ text }) => text === address);
}
