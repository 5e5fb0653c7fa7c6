import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../components/vietnamese-keyboard/vietnamese-keyboard.ts';
import type { VietnameseKeyboard } from '../../components/vietnamese-keyboard/vietnamese-keyboard.ts';

/** A form deep in shadow roots, as the kiosk's search is. */
function makePage(
  fields: string,
  attributes = 'open',
): { root: ShadowRoot; keyboard: VietnameseKeyboard } {
  const page = fixtureSync<HTMLElement>(html`<div><div id="outer"></div></div>`);
  const outer = page.querySelector('#outer')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<div></div>';
  const root = outer.firstElementChild!.attachShadow({ mode: 'open' });
  root.innerHTML = fields;
  page.insertAdjacentHTML('beforeend', `<vietnamese-keyboard ${attributes}></vietnamese-keyboard>`);
  return { root, keyboard: page.querySelector('vietnamese-keyboard')! };
}

const boxIn = (root: ShadowRoot, selector = 'input'): HTMLInputElement =>
  root.querySelector(selector)!;

async function press(keyboard: VietnameseKeyboard, ...names: string[]): Promise<void> {
  for (const name of names) {
    await keyboard.updateComplete;
    const key = [...keyboard.renderRoot.querySelectorAll('button')].find(
      (one) => one.getAttribute('aria-label') === name,
    );
    if (key === undefined) throw new Error(`Expected a key "${name}".`);
    const down = new PointerEvent('pointerdown', {
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    key.dispatchEvent(down);
    expect(down.defaultPrevented, 'the press keeps the focus where it is').to.equal(true);
    key.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    key.click();
  }
  await keyboard.updateComplete;
}

describe('<vietnamese-keyboard>', () => {
  it('has keys of one size, wider ones for what is used most, and no style in its markup', async () => {
    const { keyboard } = makePage('<input>', 'open style="display:block;width:1000px"');
    await keyboard.updateComplete;
    const widthOf = (name: string): number =>
      keyboard.renderRoot.querySelector(`[aria-label="${name}"]`)!.getBoundingClientRect().width;
    expect(widthOf('q')).to.be.closeTo(widthOf('p'), 1);
    expect(widthOf('i')).to.be.closeTo(widthOf('m'), 6);
    expect(widthOf('q')).to.be.greaterThan(60);
    expect(widthOf('dấu cách')).to.be.greaterThan(3 * widthOf('q'));
    expect(keyboard.renderRoot.querySelectorAll('[style]').length).to.equal(0);
  });

  it('types into the box with the focus, through two shadow roots, and tells the page', async () => {
    const { root, keyboard } = makePage('<input>');
    const box = boxIn(root);
    const told: string[] = [];
    document.addEventListener('input', (event) => told.push((event as InputEvent).inputType), {
      once: true,
    });
    box.focus();
    await press(keyboard, 'k', 'h', 'a', 'i', 'dấu cách', 's', 'i', 'n', 'h');
    expect(box.value).to.equal('khai sinh');
    expect(told).to.deep.equal(['insertText']);
    expect(root.activeElement).to.equal(box);
  });

  it('puts marks on by keys of their own, in the middle of a text, and keeps the caret', async () => {
    const { root, keyboard } = makePage('<input value="nguyên thu">');
    const box = boxIn(root);
    box.focus();
    box.setSelectionRange(3, 3);
    await press(keyboard, 'ã ngã');
    expect(box.value).to.equal('nguyễn thu');
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([3, 3]);
    box.setSelectionRange(10, 10);
    await press(keyboard, 'ả hỏi');
    expect(box.value).to.equal('nguyễn thủ');
  });

  it('types by Telex and VNI when asked', async () => {
    const { root, keyboard } = makePage('<input>', 'open way="telex"');
    const box = boxIn(root);
    box.focus();
    await press(keyboard, 'd', 'd', 'u', 'o', 'w', 'n', 'g', 'f');
    await waitUntil(() => box.value === 'đường');
    await press(keyboard, 'Telex: cách gõ', 'dấu cách', 't', 'e', '6', 'n', '1');
    expect(box.value).to.equal('đường tến');
    expect(keyboard.way).to.equal('vni');
  });

  it('keeps what is pressed before Telex and VNI have come, and types it in its order', async () => {
    const { root, keyboard } = makePage('<input value="Số ">');
    const box = boxIn(root);
    box.focus();
    box.setSelectionRange(3, 3);
    keyboard.way = 'telex';
    await keyboard.updateComplete;
    const keys = new Map(
      [...keyboard.renderRoot.querySelectorAll('button')].map((one) => [one.ariaLabel, one]),
    );
    for (const name of ['t', 'e', 'e', 'n', 'n', 'xóa', 's', 'dấu cách', 'd', 'd', 'o', 'r'])
      keys.get(name)!.click();
    // The two ways come in a file of their own: none of these was typed without them.
    expect(box.value).to.equal('Số ');
    await waitUntil(() => box.value === 'Số tến đỏ');
  });

  it('types nothing by a press between two keys', async () => {
    const { root, keyboard } = makePage('<input>');
    const box = boxIn(root);
    box.focus();
    await keyboard.updateComplete;
    let told = 0;
    box.addEventListener('input', () => (told += 1));
    keyboard.renderRoot.querySelector<HTMLElement>('.row')!.click();
    expect([box.value, told]).to.deep.equal(['', 0]);
  });

  it('replaces what is marked, deletes a letter with its marks, and keeps to the length allowed', async () => {
    const { root, keyboard } = makePage('<input value="Hồ sơ" maxlength="6">');
    const box = boxIn(root);
    box.focus();
    box.setSelectionRange(0, 2);
    await press(keyboard, 'đ', 'ă');
    expect(box.value).to.equal('đă sơ');
    await press(keyboard, 'xóa');
    expect(box.value).to.equal('đ sơ');
    box.setSelectionRange(4, 4);
    await press(keyboard, 'n', 'g', 'h');
    expect(box.value).to.equal('đ sơng');
  });

  it('begins names and sentences with a capital, as the box asks', async () => {
    const { root, keyboard } = makePage('<input autocapitalize="words"><textarea></textarea>');
    const box = boxIn(root);
    box.focus();
    await press(keyboard, 'L', 'ê', 'dấu cách', 'Ơ');
    expect(box.value).to.equal('Lê Ơ');
    const text = root.querySelector('textarea')!;
    text.focus();
    await press(keyboard, 'T', 'ô', 'i', '.', 'dấu cách', 'A', 'Tiếp: sang ô sau', 'B');
    expect(text.value).to.equal('Tôi. A\nB');
  });

  it('goes on to the next box and never sends the form', async () => {
    const { root, keyboard } = makePage(
      '<form><input id="a"><input id="b" type="tel"><button>Gửi</button></form>',
    );
    let sent = 0;
    root.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    boxIn(root, '#a').focus();
    await press(keyboard, 'a', 'Tiếp: sang ô sau');
    expect(root.activeElement?.id).to.equal('b');
    await press(keyboard, '0', '9', '1');
    expect(boxIn(root, '#b').value).to.equal('091');
    expect(keyboard.renderRoot.querySelector('.digits')).not.to.equal(null);
    expect(sent).to.equal(0);
  });

  it('lets the page forbid a letter, and types nothing into a locked box', async () => {
    const { root, keyboard } = makePage('<input id="a"><input id="b" value="khóa" readonly>');
    const box = boxIn(root, '#a');
    box.addEventListener('beforeinput', (event) => event.preventDefault());
    box.focus();
    await press(keyboard, 'a');
    expect(box.value).to.equal('');
    boxIn(root, '#b').focus();
    await press(keyboard, 'a');
    expect(boxIn(root, '#b').value).to.equal('khóa');
  });

  it('comes up for a finger, stays away for a mouse, and goes when the box is left', async () => {
    const { root, keyboard } = makePage('<input><button>Khác</button>', 'auto');
    const box = boxIn(root);
    const touch = (pointerType: string): void => {
      box.dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType }),
      );
      box.focus();
    };
    touch('mouse');
    expect(keyboard.open).to.equal(false);
    box.blur();
    touch('touch');
    expect(keyboard.open).to.equal(true);
    expect(box.inputMode, 'the system keeps its own down').to.equal('none');
    root.querySelector('button')!.focus();
    await new Promise((done) => setTimeout(done, 20));
    expect(keyboard.open).to.equal(false);
  });

  it('comes up and goes where the focus moves between two parts of one page’s shadow root', async () => {
    const { root, keyboard } = makePage('<input>', 'auto');
    const page = (root.host.getRootNode() as ShadowRoot).host.shadowRoot!;
    const middle = Object.assign(document.createElement('main'), { tabIndex: -1 });
    page.append(middle);
    middle.focus();
    const box = boxIn(root);
    const said = { bubbles: true, composed: true };
    box.dispatchEvent(new PointerEvent('pointerdown', { ...said, pointerType: 'touch' }));
    // As the browser does it: the focus on the way from finger to click, and nothing of it is heard outside.
    box.focus();
    expect(keyboard.open).to.equal(false);
    box.click();
    expect(keyboard.open).to.equal(true);
    middle.focus();
    middle.click();
    expect(keyboard.open).to.equal(false);
  });
});
