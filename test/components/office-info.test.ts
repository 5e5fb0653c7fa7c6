import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../components/office-info/office-info.ts';
import type { OfficeInfo } from '../../components/office-info/office-info.ts';

const address = (content: BlobPart): string => URL.createObjectURL(new Blob([content]));
const words = ({ shadowRoot }: Element): string => shadowRoot!.textContent.replace(/\s+/g, ' ');
const shown = (office: Element): boolean => office.shadowRoot!.querySelector('.all') !== null;
const FILE = {
  name: 'UBND xã Thử Nghiệm',
  address: 'Số 1 đường Ví Dụ',
  phone: '0900 000 001',
  hours: { weekdays: [1, 2, 3, 4, 5], sessions: [['07:30', '11:30']], closedDays: ['09-02'] },
  officers: [{ name: 'Nguyễn Thị Thử', role: 'Hộ tịch' }],
  fees: [{ name: 'Chứng thực bản sao', amount: '2.000 đ/trang' }],
  complaints: [{ name: 'Chủ tịch UBND xã', phone: '0900 000 002' }],
};

function show(src: string): Promise<OfficeInfo> {
  return fixture<OfficeInfo>(
    html`<office-info src=${src}><p>Mở cửa thứ Hai đến thứ Sáu</p></office-info>`,
  );
}

describe('<office-info> by its address', () => {
  it('shows what the file holds: hours, people, fees, where to complain', async () => {
    const office = await show(address(JSON.stringify(FILE)));
    await waitUntil(() => shown(office), 'the file is read', { timeout: 15_000 });
    for (const said of ['Thử Nghiệm', 'Nguyễn Thị Thử', '2.000 đ/trang', 'Chủ tịch UBND xã'])
      expect(words(office)).to.contain(said);
    const links = [...office.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal(['tel:0900000001', 'tel:0900000002']);
    await expect(office).to.be.accessible();
  });

  it('puts the catalogue’s amounts into English, and marks what stays as published', async () => {
    const fees = [
      { name: 'Đăng ký khai sinh', amount: 'Miễn phí nếu đúng hạn (mức cụ thể theo quy định)' },
      { name: 'Sao y', amount: '2.000 đồng' },
      { name: 'Chứng thực', amount: '2.000 đ/trang, từ trang thứ ba 1.000' },
    ];
    const info = { name: FILE.name, fees };
    const office = await fixture<OfficeInfo>(
      html`<office-info lang="en" .info=${info}></office-info>`,
    );
    const amounts = (): readonly string[] =>
      [...office.shadowRoot!.querySelectorAll('td')].map((td) => `${td.lang}: ${td.textContent}`);
    await waitUntil(() => amounts()[1] === 'en: 2,000 VND', 'English comes', { timeout: 15_000 });
    expect(amounts()).to.deep.equal([
      'en: Free of charge when in time (the exact sum is set by regulation)',
      'en: 2,000 VND',
      `vi: ${fees[2]!.amount}`,
    ]);
    expect(office.shadowRoot!.querySelector('th')!.lang).to.equal('vi');
  });

  it('shows what a page gives it that knows only some of the lists', async () => {
    const info = { name: FILE.name, fees: FILE.fees };
    const office = await fixture<OfficeInfo>(html`<office-info .info=${info}></office-info>`);
    expect(words(office)).to.contain('2.000 đ/trang');
    expect(office.shadowRoot!.querySelectorAll('section').length).to.equal(2);
  });

  it('takes another file when its address changes', async () => {
    const office = await show(address(JSON.stringify(FILE)));
    await waitUntil(() => shown(office), 'the file is read', { timeout: 15_000 });
    office.src = address(JSON.stringify({ ...FILE, name: 'UBND xã Khác' }));
    await waitUntil(() => words(office).includes('xã Khác'), 'it is read', { timeout: 15_000 });
  });

  const bad: readonly (readonly [name: string, src: () => string])[] = [
    ['a file that is not there', () => '/there-is-no-such-file.json'],
    ['a page of HTML', () => address('<!doctype html><title>Đăng nhập</title>')],
    ['an empty file', () => address('')],
    ['another kind of JSON', () => address('[1]')],
  ];
  for (const [name, src] of bad)
    it(`keeps the plain content and says one sentence for ${name}`, async () => {
      const office = await show(src());
      const notice = (): Element | null => office.shadowRoot!.querySelector('.notice');
      await waitUntil(() => notice() !== null, 'it is said', { timeout: 15_000 });
      expect(office.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
      expect(shown(office)).to.equal(false);
      await expect(office).to.be.accessible();
    });

  it('shows markup in a file as the text it is', async () => {
    const name = '<img src=x onerror="window.ran = true">';
    const officers = [{ name, role: name, photo: 'javascript:window.ran=true' }];
    const office = await show(address(JSON.stringify({ ...FILE, name, officers })));
    await waitUntil(() => shown(office), 'the file is read', { timeout: 15_000 });
    expect(words(office)).to.contain(name);
    expect(office.shadowRoot!.querySelector('img[src="x"], img[src^="javascript"]')).to.equal(null);
    expect('ran' in window).to.equal(false);
  });
});
