import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Dossier } from '../../../domain/dossier.ts';
import '../../../extension/panel/scan/scan-box.ts';
import type { CardAddEvent, ScanBox } from '../../../extension/panel/scan/scan-box.ts';
import { makeFact, start } from '../../support/facts.ts';

const CARD =
  '030195003346|140000001|Phạm Thị Thử|05031995|Nữ|Thôn Mẫu, Hà Kỳ, Tứ Kỳ, Hải Dương|12052021';

const open = (dossier?: Dossier): Promise<ScanBox> =>
  fixture<ScanBox>(html`<scan-box .dossier=${dossier}></scan-box>`);
const boxOf = (element: ScanBox): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>('#scan')!;
const holderOf = (element: ScanBox): string =>
  element
    .shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]:checked')
    // A card that fits nobody has no holder chosen.
    ?.closest('label')!
    .innerText.trim() ?? '';
const standingsOf = (element: ScanBox): Record<string, string> =>
  Object.fromEntries(
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => [
      dataset['field']!,
      dataset['standing']!,
    ]),
  );
const buttonOf = (element: ScanBox, words: string): HTMLButtonElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((button) =>
    button.innerText.includes(words),
  )!;

async function paste(element: ScanBox, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  boxOf(element).dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  await element.updateComplete;
}

function hearCards(element: ScanBox): CardAddEvent[] {
  const heard: CardAddEvent[] = [];
  element.addEventListener('card-add', (event) => heard.push(event as CardAddEvent));
  return heard;
}

describe('<scan-box>', () => {
  it('reads what a scanner types, and its second line end confirms nothing', async () => {
    const element = await open();
    const heard = hearCards(element);
    boxOf(element).focus();
    await sendKeys({ type: CARD });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('h2')!.innerText.trim()).to.equal('Phạm Thị Thử');
    expect(heard).to.deep.equal([]);
    buttonOf(element, 'Thêm vào hồ sơ').click();
    await element.updateComplete;
    expect(heard[0]!.facts.map(({ subject, field }) => `${subject}.${field}`)).to.include.members([
      'requester.idNumber',
      'requester.fullName',
      'requester.birthDate',
      'requester.residence',
    ]);
    expect(heard[0]!.facts.every(({ source }) => source.system === 'Thẻ căn cước')).to.equal(true);
  });

  it('can be answered with keys alone', async () => {
    const element = await open();
    const heard = hearCards(element);
    await paste(element, CARD);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(heard[0]!.facts[0]!.subject).to.equal('mother');
  });

  it('keeps nothing of the text once it is read', async () => {
    const element = await open();
    await paste(element, CARD);
    buttonOf(element, 'Bỏ').click();
    await element.updateComplete;
    expect(boxOf(element).value).to.equal('');
    expect(element.shadowRoot!.textContent).to.not.contain('030195003346');
  });

  it('takes the person the dossier names so, and tells what agrees and what differs', async () => {
    const element = await open(
      start(
        makeFact('requester', 'fullName', 'name', 'Trần Văn Mẫu'),
        makeFact('mother', 'fullName', 'name', 'PHẠM THỊ THỬ'),
        makeFact('mother', 'birthDate', 'date', '06/03/1995'),
      ),
    );
    await paste(element, CARD);
    expect(holderOf(element)).to.equal('Mẹ');
    expect(standingsOf(element)).to.include({
      idNumber: 'added',
      fullName: 'confirmed',
      birthDate: 'differs',
    });
  });

  it('chooses nobody when all that is known speaks against it', async () => {
    const element = await open(start(makeFact('requester', 'fullName', 'name', 'Trần Văn Mẫu')));
    await paste(element, CARD);
    expect(holderOf(element)).to.equal('');
    expect(buttonOf(element, 'Thêm vào hồ sơ').disabled).to.equal(true);
    element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await element.updateComplete;
    expect(buttonOf(element, 'Thêm vào hồ sơ').disabled).to.equal(false);
  });

  it('warns of a number that contradicts the card, and lets it be added', async () => {
    const element = await open();
    const heard = hearCards(element);
    await paste(element, CARD.replace('|Nữ|', '|Nam|').replace('05031995', '05031996'));
    const warnings = element.shadowRoot!.querySelectorAll('.notice.warn');
    expect(warnings.length).to.equal(2);
    await expect(element).to.be.accessible();
    buttonOf(element, 'Thêm vào hồ sơ').click();
    expect(heard.length).to.equal(1);
  });

  it('leaves out name and address when the scanner lost their marks, and says so', async () => {
    const element = await open();
    await paste(element, CARD.replace(/[^ -~]/g, '?'));
    expect(Object.keys(standingsOf(element))).to.not.include.members(['fullName', 'residence']);
    expect(element.shadowRoot!.querySelector<HTMLElement>('.notice')!.innerText).to.contain(
      'mất dấu',
    );
  });

  it('says what was expected of a text that is no card', async () => {
    const element = await open();
    await paste(element, 'https://example.vn/tra-cuu');
    const alert = element.shadowRoot!.querySelector<HTMLElement>('[role=alert]')!;
    expect(alert.innerText).to.contain('12 chữ số');
    await expect(element).to.be.accessible();
  });

  it('is accessible and does not overflow at 320 px', async () => {
    const element = await fixture<ScanBox>(
      html`<scan-box style="width: 320px; --ml-icon: 18px; --ml-target: 32px"></scan-box>`,
    );
    await expect(element).to.be.accessible();
    await paste(element, CARD);
    await expect(element).to.be.accessible();
    expect(element.scrollWidth).to.be.at.most(320);
  });
});
