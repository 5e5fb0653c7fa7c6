import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { readHasOffice } from '../../kiosk/kept-choices.ts';
import type { OfficeCard } from '../../kiosk/staff/office-card.ts';
import '../../kiosk/staff/office-card.ts';
import type { LineEditor } from '../../kiosk/staff/line-editor.ts';
import { FIRST_UNIT } from '../../kiosk/unit.ts';
import { FACE, PLAN, shrinkPicture } from '../../kiosk/staff/shrink-picture.ts';
import type { Database } from '../../storage/database.ts';
import { findOfficeInfo } from '../../storage/office-info.ts';
import { dropDatabase, openFresh } from '../storage/support.ts';

async function drawPicture(width: number, height: number): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.fillRect(0, 0, width / 2, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return new File([blob!], 'anh.png', { type: 'image/png' });
}

async function measure(address: string): Promise<readonly [number, number]> {
  const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
  return [width, height];
}

function give(input: HTMLInputElement, file: File): void {
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

function type(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new InputEvent('input'));
}

describe('a line with a photo', () => {
  it('keeps what is typed while its photo is being made smaller, and goes to no other line', async () => {
    const editor = await fixture<LineEditor>(
      html`<line-editor
        photos
        .columns=${[{ name: 'name', label: 'Họ tên' }]}
        .lines=${[{ name: '' }, { name: 'Trần Văn Mẫu' }]}
      ></line-editor>`,
    );
    const find = <T extends HTMLElement>(selector: string): T =>
      editor.shadowRoot!.querySelector<T>(selector)!;
    give(find('input[type=file]'), await drawPicture(900, 600));
    await editor.updateComplete;
    expect(find<HTMLButtonElement>('[aria-label^="Bỏ"]').disabled).to.equal(true);
    type(find('input[type=text]'), 'Lê Thị Thử');
    await waitUntil(() => editor.lines[0]!['photo'] !== undefined, 'the photo is there');
    expect(editor.lines.map(({ name, photo }) => [name, photo !== undefined])).to.deep.equal([
      ['Lê Thị Thử', true],
      ['Trần Văn Mẫu', false],
    ]);
  });
});

describe('a picture on its way into the kiosk', () => {
  it('is no larger than it is shown, a face filled, a plan whole', async () => {
    expect(await measure(await shrinkPicture(await drawPicture(900, 600), FACE))).to.deep.equal([
      192, 240,
    ]);
    expect(await measure(await shrinkPicture(await drawPicture(3200, 800), PLAN))).to.deep.equal([
      1600, 400,
    ]);
    expect(await measure(await shrinkPicture(await drawPicture(40, 30), PLAN))).to.deep.equal([
      40, 30,
    ]);
  });
});

describe('<office-card>', () => {
  let db: Database;
  beforeEach(async () => ({ db } = await openFresh()));
  afterEach(() => dropDatabase(db));

  const open = async (): Promise<OfficeCard> => {
    const card = await fixture<OfficeCard>(
      html`<office-card .db=${db} .unit=${FIRST_UNIT}></office-card>`,
    );
    const edit = () => card.shadowRoot!.querySelector<HTMLElement>('[aria-expanded]');
    await waitUntil(() => edit() !== null);
    edit()!.click();
    await card.updateComplete;
    return card;
  };
  const says = (card: OfficeCard): string => card.shadowRoot!.textContent!.replace(/\s+/g, ' ');
  const list = (card: OfficeCard, at: number) =>
    card.shadowRoot!.querySelectorAll('line-editor')[at]!;

  it('keeps what staff write, with a shrunk photo, and reads it back the next time', async () => {
    const card = await open();
    const officers = list(card, 1);
    officers.shadowRoot!.querySelector<HTMLElement>('.button')!.click();
    await officers.updateComplete;
    for (const [at, text] of ['Nguyễn Thị Thử', 'Hộ tịch', 'Quầy 1'].entries()) {
      type(officers.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=text]')[at]!, text);
      await officers.updateComplete;
    }
    const chooser = officers.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
    give(chooser, await drawPicture(600, 600));
    await waitUntil(() => officers.shadowRoot!.querySelector('img') !== null);
    type(card.shadowRoot!.querySelector('textarea')!, 'Giữ trật tự.\n\nKhông hút thuốc.');
    await expect(card).to.be.accessible();
    card.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
    await waitUntil(() => says(card).includes('Đã lưu'));
    expect(readHasOffice()).to.equal(true);
    const kept = await findOfficeInfo(db);
    expect(kept!.rules).to.deep.equal(['Giữ trật tự.', 'Không hút thuốc.']);
    const [officer] = kept!.officers;
    expect(officer).to.include({ name: 'Nguyễn Thị Thử', role: 'Hộ tịch', counter: 'Quầy 1' });
    expect(await measure(officer!.photo!)).to.deep.equal([192, 240]);
    const again = await open();
    await waitUntil(() => list(again, 1).lines.length === 1);
  });

  it('takes the file of another kiosk, and says so of a file that is none', async () => {
    const card = await open();
    const chooser = card.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
    give(chooser, new File(['{"format":"mot-lan-unit"}'], 'don-vi.json'));
    await waitUntil(() => says(card).includes('không phải tệp thông tin nơi tiếp nhận'));
    const fees = [{ name: 'Bản sao', amount: '2.000 đ/trang' }];
    give(chooser, new File([JSON.stringify({ name: 'Xã khác', fees })], 'noi.json'));
    await waitUntil(() => says(card).includes('Đã đọc tệp'));
    expect(list(card, 2).lines).to.deep.equal(fees);
    expect(await findOfficeInfo(db), 'nothing is kept before a press').to.equal(undefined);
  });

  it('says so of a picture it cannot read', async () => {
    const card = await open();
    const choosers = card.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=file]');
    give(choosers[choosers.length - 1]!, new File(['không phải ảnh'], 'so-do.png'));
    await waitUntil(() => says(card).includes('Không đọc được ảnh này'));
  });
});
