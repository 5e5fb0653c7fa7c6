import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../components/procedure-detail/procedure-detail.ts';
import type { ProcedureDetail } from '../../components/procedure-detail/procedure-detail.ts';
import '../../components/procedure-finder/procedure-finder.ts';
import type { ProcedureFinder } from '../../components/procedure-finder/procedure-finder.ts';
import '../../components/procedure-list/procedure-list.ts';
import type { ProcedureSelectEvent } from '../../components/procedure-list/procedure-events.ts';
import type { ProcedureList } from '../../components/procedure-list/procedure-list.ts';

const address = (content: BlobPart): string => URL.createObjectURL(new Blob([content]));
const ROW = { code: '1.001193', name: 'Đăng ký khai sinh', field: 'Hộ tịch' };
const words = ({ shadowRoot }: Element): string => shadowRoot!.textContent.replace(/\s+/g, ' ');

async function show(src: string): Promise<ProcedureList> {
  const list = await fixture<ProcedureList>(html`<procedure-list src=${src}></procedure-list>`);
  await waitUntil(() => !words(list).includes('Đang mở'), 'the file is read', { timeout: 15_000 });
  return list;
}

describe('a catalogue by its address', () => {
  it('shows, searches and hands over what the file holds', async () => {
    const list = await show(address(JSON.stringify({ date: '2026-07', procedures: [ROW] })));
    expect(words(list)).to.contain('Hộ tịch');
    list.query = 'khai sinh';
    await waitUntil(() => list.shadowRoot!.querySelector('.row') !== null);
    setTimeout(() => list.shadowRoot!.querySelector<HTMLButtonElement>('.row')!.click());
    const { procedure } = (await oneEvent(list, 'procedure-select')) as ProcedureSelectEvent;
    expect(procedure).to.include(ROW);
  });

  const bad: readonly (readonly [name: string, src: () => string, says: string])[] = [
    ['a file that is not there', () => '/there-is-no-such-file.json', '404'],
    ['a page of HTML', () => address('<!doctype html><title>Đăng nhập</title>'), 'không phải JSON'],
    ['an empty file', () => address(''), 'trống'],
    ['an empty list', () => address('[]'), 'không có thủ tục nào'],
    ['another kind of JSON', () => address('{"a":1}'), 'không có danh sách thủ tục'],
    ['half a file', () => address('[{"name":"Đăng ký'), 'không phải JSON'],
    ['twenty megabytes', () => address(`["${'a'.repeat(20_000_000)}"]`), 'quá lớn'],
    ['an address that cannot be', () => 'http://[', 'không có kết nối'],
  ];
  for (const [name, src, says] of bad)
    it(`says one sentence for ${name}`, async () => {
      const list = await show(src());
      expect(list.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain(says);
      await expect(list).to.be.accessible();
    });

  it('says it in English where English is spoken, with nothing of the staff’s words', async () => {
    const srcs = bad.filter(([name]) => name !== 'twenty megabytes').map(([, src]) => src());
    for (const src of srcs) {
      const around = await fixture(
        html`<div lang="en"><procedure-list src=${src}></procedure-list></div>`,
      );
      const list = around.querySelector('procedure-list')!;
      await waitUntil(() => list.shadowRoot!.querySelector('[role=alert]') !== null, src);
      const said = list.shadowRoot!.querySelector('[role=alert]')!.textContent;
      expect(said).to.contain('Please try again later or ask at the counter.');
      expect(said).not.to.match(/[ăâđêôơưạ-ỹ]/i);
    }
  });

  it('shows markup in a file as the text it is and runs nothing', async () => {
    const name = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
    const list = await show(address(JSON.stringify([{ ...ROW, name, field: '${alert(1)}' }])));
    list.query = 'img';
    await waitUntil(() => list.shadowRoot!.querySelector('.row') !== null);
    expect(words(list)).to.contain('onerror');
    expect(list.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect('ran' in window).to.equal(false);
  });

  it('shows the last address that was asked for, not the last that answered', async () => {
    const list = await fixture<ProcedureList>(
      html`<procedure-list
        src=${address(`[${'{"name":"Chậm"},'.repeat(40_000)}{"name":"Chậm"}]`)}
      ></procedure-list>`,
    );
    list.src = address(JSON.stringify([ROW]));
    await waitUntil(() => words(list).includes('Hộ tịch'));
    await new Promise((done) => setTimeout(done, 500));
    expect(words(list)).not.to.contain('Lĩnh vực khác');
  });

  it('shows the procedure of a code, or says that the file lacks it', async () => {
    const src = address(JSON.stringify({ date: '2026-07', procedures: [ROW] }));
    const detail = await fixture<ProcedureDetail>(
      html`<procedure-detail src=${src} code=${ROW.code}></procedure-detail>`,
    );
    await waitUntil(() => words(detail).includes('Đăng ký khai sinh'));
    expect(words(detail)).to.contain('7/2026');
    detail.code = '9.999999';
    await detail.updateComplete;
    expect(words(detail)).to.contain('không có thủ tục mã 9.999999');
  });

  const TABLE = html`<table>
    <tr>
      <th>STT</th>
      <th>Tên thủ tục hành chính</th>
      <th>Lĩnh vực</th>
      <th>Mã số</th>
    </tr>
    <tr>
      <td>1</td>
      <td><a href="https://example.org/x">Đăng ký khai sinh</a></td>
      <td>Hộ tịch</td>
      <td>1.001193</td>
    </tr>
  </table>`;

  it('reads the plain table that stands inside', async () => {
    const list = await fixture<ProcedureList>(
      html`<procedure-list field="ho-tich">${TABLE}</procedure-list>`,
    );
    await waitUntil(() => words(list).includes('Đăng ký khai sinh'));
    expect(words(list)).to.contain('1.001193');
  });

  it('falls back on the table when the file cannot be had', async () => {
    const list = await fixture<ProcedureList>(
      html`<procedure-list src="/there-is-no-such-file.json">${TABLE}</procedure-list>`,
    );
    await waitUntil(() => words(list).includes('Hộ tịch'));
    await new Promise((done) => setTimeout(done, 200));
    expect(words(list)).to.contain('Hộ tịch');
  });

  it('leaves a table it cannot read as it is', async () => {
    const list = await fixture<ProcedureList>(
      html`<procedure-list
        ><table>
          <tr>
            <td>Giờ làm việc: 7:30</td>
          </tr>
        </table></procedure-list
      >`,
    );
    expect(list.shadowRoot!.querySelector('slot')!.assignedElements()).to.have.length(1);
  });

  it('leads from the list to a procedure and back, with the focus', async () => {
    const finder = await fixture<ProcedureFinder>(
      html`<procedure-finder src=${address(JSON.stringify([ROW]))}></procedure-finder>`,
    );
    const find = (selector: string): HTMLElement =>
      finder.shadowRoot!.querySelector<HTMLElement>(selector)!;
    const list = (): ProcedureList => finder.shadowRoot!.querySelector('procedure-list')!;
    await waitUntil(() => words(list()).includes('Hộ tịch'));
    list().shadowRoot!.querySelector<HTMLButtonElement>('.field')!.click();
    await waitUntil(() => list().shadowRoot!.querySelector('.row') !== null);
    list().shadowRoot!.querySelector<HTMLButtonElement>('.row')!.click();
    await waitUntil(() => find('procedure-detail') !== null);
    await finder.updateComplete;
    expect(finder.shadowRoot!.activeElement).to.equal(find('.back'));
    find('.back').click();
    await waitUntil(() => find('procedure-list') !== null);
    await waitUntil(() => finder.shadowRoot!.activeElement === list());
    expect(words(list())).to.contain('Đăng ký khai sinh');
  });

  it('lets who reads on a phone follow the address beside the code, and speaks English where its page does', async () => {
    const portalUrl = 'https://dichvucong.gov.vn/thu-tuc/1';
    const file = address(JSON.stringify([{ ...ROW, portalUrl, verified: true }]));
    const page = await fixture(
      html`<div lang="en"><procedure-finder src=${file}></procedure-finder></div>`,
    );
    const { shadowRoot } = page.querySelector('procedure-finder')!;
    const row = (): HTMLButtonElement | null =>
      shadowRoot!.querySelector('procedure-list')?.shadowRoot!.querySelector('.row') ?? null;
    await waitUntil(() => shadowRoot!.querySelector('procedure-list') !== null);
    shadowRoot!.querySelector('procedure-list')!.query = 'khai sinh';
    await waitUntil(() => row() !== null);
    row()!.click();
    await waitUntil(() => shadowRoot!.querySelector('procedure-detail') !== null);
    const detail = shadowRoot!.querySelector('procedure-detail')!;
    await detail.updateComplete;
    const link = detail.shadowRoot!.querySelector<HTMLAnchorElement>('qr-display a');
    expect(link?.href).to.equal(portalUrl);
    expect(link?.textContent).to.equal('dichvucong.gov.vn');
    await waitUntil(() => shadowRoot!.textContent.includes('List of procedures'));
    detail.linked = false;
    await detail.updateComplete;
    expect(detail.shadowRoot!.querySelector('qr-display a')).to.equal(null);
    const code = detail.shadowRoot!.querySelector('qr-display')!;
    expect(code.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(0);
  });
});
