import { expect, fixture, html } from '@open-wc/testing';
import '../../../extension/panel/teach/teach-list.ts';
import { tokens } from '../../../components/host-tokens.ts';
import type { Answers } from '../../../extension/mapping/teach/teach-rows.ts';
import { listTeachRows } from '../../../extension/mapping/teach/teach-rows.ts';
import { matchPage } from '../../../extension/mapping/match-page.ts';
import { findChoices, nameChoice } from '../../../extension/panel/teach/find-choices.ts';
import type { FactChooser } from '../../../extension/panel/teach/fact-chooser.ts';
import type {
  TeachAnswerEvent,
  TeachPointEvent,
} from '../../../extension/panel/teach/teach-events.ts';
import type { TeachList } from '../../../extension/panel/teach/teach-list.ts';
import { box, form, under } from '../../mapping/support/form.ts';

const PAGE = form('Phiếu thử', [
  ...under('Người yêu cầu', [
    box('Họ và tên', '', { id: 'a' }),
    box('Ngày sinh', '', { id: 'b', kind: 'date' }),
  ]),
  ...under('Bên thứ nhất', [
    box('Họ và tên', '', { id: 'c' }),
    box('Ngày sinh', '', { id: 'd', kind: 'date' }),
    box('Mã riêng của hệ thống', '', { id: 'e' }),
  ]),
]);
const ROWS = listTeachRows(PAGE, matchPage(PAGE));

/** A list that keeps what it is told, as the view around it does. */
async function open(
  answers: Answers = {},
): Promise<{ list: TeachList; said: Record<string, unknown>; pointed: number[] }> {
  const said: Record<string, unknown> = { ...answers };
  const pointed: number[] = [];
  const list = await fixture<TeachList>(html`
    <teach-list
      .rows=${ROWS}
      .answers=${answers}
      @teach-answer=${({ key, answer }: TeachAnswerEvent) => {
        if (answer === undefined) delete said[key];
        else said[key] = answer;
        list.answers = { ...said } as Answers;
      }}
      @teach-point=${({ number }: TeachPointEvent) => pointed.push(number)}
    ></teach-list>
  `);
  await list.focusFirst();
  return { list, said, pointed };
}

const focused = (list: TeachList): Element | null => {
  const active = list.shadowRoot!.activeElement;
  return active?.shadowRoot?.activeElement ?? active;
};
async function press(list: TeachList, key: string): Promise<void> {
  focused(list)!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await new Promise((done) => setTimeout(done, 0));
  await list.updateComplete;
}
const numberInHand = (list: TeachList): string =>
  list.shadowRoot!.querySelector('.current .number')!.textContent!.trim();

describe('<teach-list>', () => {
  it('takes the suggestion with Enter and goes to the next row', async () => {
    const { list, said, pointed } = await open();
    await press(list, 'Enter');
    expect(said).to.deep.equal({ '#a': { is: 'fact', subject: 'requester', field: 'fullName' } });
    expect(numberInHand(list)).to.equal('2');
    expect(pointed.at(-1)).to.equal(2);
  });

  it('says never with N, takes it back with Delete, and moves with the arrows', async () => {
    const { list, said } = await open();
    await press(list, 'ArrowDown');
    await press(list, 'n');
    expect(said).to.deep.equal({ '#b': { is: 'never' } });
    await press(list, 'ArrowUp');
    await press(list, 'Delete');
    expect(said).to.deep.equal({});
    expect(numberInHand(list)).to.equal('2');
  });

  it('opens the search with a letter, and Escape gives the row back', async () => {
    const { list } = await open();
    await press(list, 'm');
    const chooser = list.shadowRoot!.querySelector<FactChooser>('fact-chooser')!;
    await chooser.updateComplete;
    expect(chooser.shadowRoot!.querySelector('input')!.value).to.equal('m');
    await press(list, 'Escape');
    expect(list.shadowRoot!.querySelector('fact-chooser')).to.equal(null);
    expect(focused(list)!.className).to.equal('line');
  });

  it('goes by what was said of the section for the rows below', async () => {
    const { list, said } = await open({
      '#c': { is: 'fact', subject: 'husband', field: 'fullName' },
    });
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await press(list, key);
    expect(said['#d']).to.deep.equal({ is: 'fact', subject: 'husband', field: 'birthDate' });
  });

  it('marks the row the mouse is at on the page, and leaves the keyboard where it is', async () => {
    const { list } = await open();
    list.pointed = '#e';
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('.pointed .number')!.textContent!.trim()).to.equal('5');
    expect(numberInHand(list)).to.equal('1');
    await press(list, 'Enter');
    expect(list.answers['#e']).to.equal(undefined);
  });

  it('breaks no rule of accessibility, also with the search open', async () => {
    const style = document.createElement('style');
    style.textContent = tokens.cssText.replaceAll(':host', ':root');
    document.head.append(style);
    const { list } = await open({ '#b': { is: 'never' } });
    await expect(list).to.be.accessible();
    await press(list, 'x');
    await expect(list).to.be.accessible();
    style.remove();
  });
});

describe('the search for a fact', () => {
  const first = (typed: string): string => nameChoice(findChoices(typed, [], undefined)[0]!);

  it('finds by a few letters, with or without marks, in any order', () => {
    expect(first('me ho chu')).to.equal('Họ, chữ đệm, tên · Mẹ');
    expect(first('Họ chữ đệm mẹ')).to.equal('Họ, chữ đệm, tên · Mẹ');
    expect(first('dinh danh ben nam')).to.equal('Số định danh cá nhân · Bên nam');
  });

  it('puts suggestions first, and the person of the neighbours before others', () => {
    const suggestion = { subject: 'wife', field: 'ethnicity' } as const;
    expect(findChoices('', [suggestion], 'father')[0]).to.deep.equal(suggestion);
    expect(findChoices('dan toc', [], 'father')[0]!.subject).to.equal('father');
  });

  it('finds nothing for nonsense', () => {
    expect(findChoices('xyzzy', [], undefined)).to.deep.equal([]);
  });
});
