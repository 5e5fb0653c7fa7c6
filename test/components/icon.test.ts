import { expect } from '@open-wc/testing';
import { fieldIcon } from '../../components/field-icons.ts';
import * as reading from '../../components/icons/reading.ts';
import * as saying from '../../components/icons/saying.ts';
import * as tiles from '../../components/icons/tiles.ts';

const SIZE = 96;
/** Paths in few decimals: an edge may fall on the other side of a pixel. The smallest part, a dot, has 38. */
const OFF = 8;
const HEAD = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">`;

async function readLucide(name: string): Promise<string> {
  const response = await fetch(`/node_modules/lucide-static/icons/${name}.svg`);
  const source = await response.text();
  return source.slice(source.indexOf('>', source.indexOf('<svg')) + 1);
}

/** How dark each pixel is. */
async function draw(shapes: string): Promise<readonly number[]> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(HEAD + shapes)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE;
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, SIZE, SIZE);
  return Array.from({ length: SIZE * SIZE }, (_, at) => data[at * 4 + 3]!);
}

describe('fieldIcon', () => {
  for (const [slug, path] of [
    ['boi-thuong-nha-nuoc', reading.SCALE],
    ['quan-ly-thue-phi-le-phi-va-thu-khac-cua-ngan-sach-nha-nuoc', reading.BANKNOTE],
    ['quan-ly-lao-dong-ngoai-nuoc', reading.BRIEFCASE_BUSINESS],
    ['viec-lam', reading.BRIEFCASE_BUSINESS],
    ['dang-ky-bien-phap-bao-dam', reading.FOLDER],
    ['quy-hoach-do-thi-va-nong-thon', reading.BUILDING_2],
    ['tai-nguyen-nuoc', reading.DROPLETS],
    ['bien-va-hai-dao', reading.SHIP],
    ['lam-nghiep-va-kiem-lam', reading.TREES],
  ] as const)
    it(`draws ${slug} by what it is about, not by a syllable it shares`, () => {
      expect(fieldIcon(slug)).to.equal(path);
    });
});

describe('the pictograms', () => {
  for (const [constant, path] of Object.entries({ ...reading, ...saying, ...tiles })) {
    const name = constant.replaceAll('_', '-').toLowerCase();
    it(`${name} looks as Lucide draws it`, async () => {
      const [own, theirs] = await Promise.all([
        draw(`<path d="${path}"/></svg>`),
        draw(await readLucide(name)),
      ]);
      expect(Math.max(...theirs)).to.equal(255);
      // Where two strokes touch, their soft edges add up a little differently.
      const off = own.filter((dark, at) => Math.abs(dark - theirs[at]!) > 128).length;
      expect(off).to.be.at.most(OFF);
    });
  }
});
