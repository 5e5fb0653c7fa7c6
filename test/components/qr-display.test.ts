import { expect, fixture, html } from '@open-wc/testing';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import edition2023 from '../../catalogue/commune-2023.json';
import edition2026 from '../../catalogue/commune-2026.json';
import { encodeQr, type QrPath } from '../../components/qr-display/qr-path.ts';
import type { QrDisplay } from '../../components/qr-display/qr-display.ts';
import '../../components/qr-display/qr-display.ts';
import { displayAddress } from '../../domain/procedure.ts';
import { readEdition } from '../../domain/read-edition.ts';

const PORTAL = 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7';

prepareZXingModule({
  overrides: { locateFile: (file: string) => `/node_modules/zxing-wasm/dist/reader/${file}` },
});

/** Draws the path as the screen would, `scale` pixels per module, and lets the other decoder read it. */
async function decode({ size, path }: QrPath, scale = 3): Promise<string | undefined> {
  const canvas = new OffscreenCanvas(size * scale, size * scale);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(scale, scale);
  pen.fillStyle = '#000';
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  pen.fill(new Path2D(path));
  const image = pen.getImageData(0, 0, canvas.width, canvas.height);
  return (await readBarcodes(image, { formats: ['QRCode'] }))[0]?.text;
}

const show = (value: string): Promise<QrDisplay> =>
  fixture(html`<qr-display .value=${value}></qr-display>`);

describe('<qr-display>', () => {
  it('is read by an independent decoder for every procedure of both editions', async () => {
    const addresses = [edition2026, edition2023]
      .flatMap((json) => readEdition(json).edition!.procedures)
      .flatMap((procedure) => displayAddress(procedure) ?? []);
    const wrong: string[] = [];
    for (const address of new Set(addresses))
      if ((await decode(encodeQr(address))) !== address) wrong.push(address);
    expect(addresses.length).to.be.greaterThan(600);
    expect(wrong).to.deep.equal([]);
  }).timeout(60000);

  it('carries Vietnamese text and a receipt code', async () => {
    for (const text of ['Giấy chứng sinh – bản chính', 'PA-7K3M-9QX2'])
      expect(await decode(encodeQr(text))).to.equal(text);
  });

  it('keeps four quiet modules on every side', () => {
    const { size, path } = encodeQr(PORTAL);
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
    const left = Math.min(...runs.map(([x]) => x!));
    const right = Math.max(...runs.map(([x, , length]) => x! + length!));
    const rows = runs.map(([, y]) => y!);
    expect([left, size - right]).to.deep.equal([4, 4]);
    expect([Math.min(...rows), size - 1 - Math.max(...rows)]).to.deep.equal([4, 4]);
  });

  it('stays black on white in the dark', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const element = await show(PORTAL);
    const fill = (shape: string): string =>
      getComputedStyle(element.shadowRoot!.querySelector(shape)!).fill;
    expect([fill('rect'), fill('path')]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    delete document.documentElement.dataset['theme'];
  });

  it('takes whole pixels per module, also where it must shrink', async () => {
    const element = await show(PORTAL);
    const { size } = encodeQr(PORTAL);
    for (const width of ['1000px', '301px', '250px', '197px']) {
      element.style.width = width;
      const svg = element.shadowRoot!.querySelector('svg')!;
      expect(svg.getBoundingClientRect().width % size, width).to.equal(0);
      expect(svg.getBoundingClientRect().width, width).to.be.greaterThan(0);
    }
  });

  it('says where it leads, in words', async () => {
    expect((await show(PORTAL)).shadowRoot!.querySelector('.address')!.textContent).to.equal(
      'dichvucong.gov.vn',
    );
  });

  it('says so when the text does not fit into a code', async () => {
    const element = await show('đ'.repeat(3000));
    expect(element.shadowRoot!.querySelector('svg')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('quá dài');
  });
});
