import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { createDossier, mergeFacts } from '../../domain/dossier.ts';
import type { Fact } from '../../domain/fact.ts';
import '../../extension/panel/fact-list.ts';
import type {
  FactCorrectEvent,
  FactList,
  FactRemoveEvent,
} from '../../extension/panel/fact-list.ts';

function factOf(system: string, text: string): Fact {
  const source = {
    system,
    url: '',
    label: 'Họ và tên mẹ',
    selector: '#me',
    at: '2026-11-23T02:00:00Z',
    confidence: 0.9,
  };
  return { subject: 'mother', field: 'fullName', value: { kind: 'text', text }, source };
}

async function open(...facts: Fact[]): Promise<{ list: FactList; box: HTMLDetailsElement }> {
  const { dossier } = mergeFacts(createDossier(), facts);
  const list = await fixture<FactList>(
    html`<fact-list .dossier=${dossier} style="--ml-icon: 16px"></fact-list>`,
  );
  const box = list.shadowRoot!.querySelector<HTMLDetailsElement>('details.why')!;
  box.open = true;
  return { list, box };
}

describe('the history of a fact', () => {
  it('says who said what, and which value holds', async () => {
    const { list, box } = await open(
      factOf('Một cửa', 'Trần Thị Thử'),
      factOf('Hộ tịch', 'Trần Thị Thử'),
    );
    expect(box.innerText).to.contain('đang dùng');
    expect(box.innerText).to.contain('Một cửa · “Họ và tên mẹ”').and.to.contain('Hộ tịch');
    await expect(list).to.be.accessible();
  });

  it('hands over what is typed by hand, from that hand', async () => {
    const { list, box } = await open(factOf('Một cửa', 'Trần Thị Thử'));
    box.querySelector('input')!.value = 'Trần Thị Thu';
    setTimeout(() => box.querySelector('form')!.requestSubmit());
    const { fact } = (await oneEvent(list, 'fact-correct')) as FactCorrectEvent;
    expect(fact).to.deep.include({ subject: 'mother', field: 'fullName' });
    expect(fact.source.system).to.equal('Nhập tay');
  });

  it('asks again for what the field cannot be', async () => {
    const { dossier } = mergeFacts(createDossier(), [
      {
        ...factOf('Một cửa', ''),
        field: 'birthDate',
        value: { kind: 'date', date: { year: 1996 }, text: '1996' },
      },
    ]);
    const list = await fixture<FactList>(html`<fact-list .dossier=${dossier}></fact-list>`);
    const box = list.shadowRoot!.querySelector<HTMLDetailsElement>('details.why')!;
    box.open = true;
    const input = box.querySelector('input')!;
    input.value = '31/02/1996';
    box.querySelector('form')!.requestSubmit();
    expect(input.validity.customError).to.equal(true);
  });

  it('takes a fact out', async () => {
    const { list, box } = await open(factOf('Một cửa', 'Trần Thị Thử'));
    setTimeout(() => box.querySelector<HTMLElement>('button[type=button]')!.click());
    const { key } = (await oneEvent(list, 'fact-remove')) as FactRemoveEvent;
    expect(key).to.equal('mother.fullName');
  });
});
