import { expect } from '@open-wc/testing';
import { readForm } from '../../extension/in-page/read-form.ts';
import { at, clear, controlOf, show } from '../support/in-page.ts';

function define(tag: string, draw: (host: HTMLElement) => string, mode: ShadowRootMode): void {
  if (customElements.get(tag) !== undefined) return;
  const element = class extends HTMLElement {
    static readonly formAssociated = true;
    readonly #root = this.attachShadow({ mode });
    connectedCallback(): void {
      this.#root.innerHTML = draw(this);
    }
  };
  customElements.define(tag, element);
}

function labels(markup: string): string[] {
  return show(markup).controls.map(({ label }) => label);
}

describe('a control in a custom element', () => {
  before(() => {
    define('t-box', () => '<input>', 'open');
    define('t-slotted', () => '<label for="in"><slot></slot></label><input id="in">', 'open');
    define('t-drawn', (host) => `<span>${host.getAttribute('label')}</span><input>`, 'open');
    define('t-person', () => '<p>Họ tên <input></p><p>Dân tộc <input></p>', 'open');
    define('t-value', () => '<b>Đã duyệt</b>', 'open');
    define('t-outer', () => '<t-box></t-box>', 'open');
    define('t-closed', () => '<label>Họ tên <input></label>', 'closed');
  });
  afterEach(clear);

  it('is named by the label, the ARIA name or the label attribute of its element', () => {
    expect(
      labels(`<label for="a">Họ tên</label><t-box id="a"></t-box><label>Dân tộc <t-box></t-box></label>
        <t-box aria-label="Quốc tịch"></t-box><t-box label="Tôn giáo"></t-box><div>Nơi cấp</div><t-outer label="Quê quán"></t-outer>`),
    ).to.deep.equal(['Họ tên', 'Dân tộc', 'Quốc tịch', 'Tôn giáo', 'Quê quán']);
  });

  it('is named by what the page put between its tags, and by what is drawn inside', () => {
    expect(
      labels('<t-slotted>Dân tộc</t-slotted><t-drawn label="Quốc tịch"></t-drawn>'),
    ).to.deep.equal(['Dân tộc', 'Quốc tịch']);
  });

  it('takes no label from the custom element before it', () => {
    expect(
      labels('<p>Họ tên <t-box></t-box></p><t-slotted>Dân tộc</t-slotted><t-box></t-box>'),
    ).to.deep.equal(['Họ tên', 'Dân tộc', '']);
  });

  it('is one of several that keep their own labels; the name of the whole is none of theirs', () => {
    expect(labels('<t-person label="Người mẹ"></t-person>')).to.deep.equal(['Họ tên', 'Dân tộc']);
  });

  it('hints by the name and id of its element', () => {
    const [control] = show('<t-box id="hoTenMe" name="hoTen"></t-box>').controls;
    expect([control!.hints.id, control!.hints.name]).to.deep.equal(['hoTenMe', 'hoTen']);
  });

  it('that draws its own value is a shown value, as an output is', () => {
    const page = show(`<label for="v">Trạng thái</label><t-value id="v"></t-value>
      <label for="o">Lệ phí</label><output id="o">8.000</output><label>Tuổi <output>36</output></label>`);
    expect(page.pairs.map(({ label, value }) => [label, value])).to.deep.equal([
      ['Trạng thái', 'Đã duyệt'],
      ['Lệ phí', '8.000'],
      ['Tuổi', '36'],
    ]);
  });

  it('is found in a closed shadow root only where the browser lets the extension look', () => {
    expect(labels('<t-closed></t-closed>')).to.deep.equal([]);
    const roots = new Map<Element, ShadowRoot>();
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function keep(options) {
      const root = attach.call(this, options);
      roots.set(this, root);
      return root;
    };
    const world = globalThis as { chrome?: unknown };
    const before = world.chrome;
    world.chrome = { dom: { openOrClosedShadowRoot: (one: Element) => roots.get(one) ?? null } };
    try {
      expect(labels('<t-closed id="c"></t-closed>')).to.deep.equal(['Họ tên']);
      expect(readForm(document).controls[0]!.locator.path).to.deep.equal(['#c', 'label > input']);
    } finally {
      world.chrome = before;
      Element.prototype.attachShadow = attach;
    }
  });
});

describe('the place of a control', () => {
  afterEach(clear);

  it('in a window over the page is under the window, not under what stands before it', () => {
    show(`<h2>Danh sách</h2><label>Tìm <input id="a"></label>
      <dialog id="d" aria-labelledby="t"><h3 id="t">Người mẹ</h3><label>Họ tên <input id="b"></label></dialog>
      <div popover id="p"><label>Ghi chú <input id="c"></label></div>
      <div role="dialog" aria-label="Người cha"><label>Họ tên <input id="e"></label></div>`);
    at<HTMLDialogElement>('d').showModal();
    at('p').showPopover();
    const page = readForm(document);
    expect(['a', 'b', 'c', 'e'].map((id) => controlOf(page, id).sections)).to.deep.equal([
      ['Danh sách'],
      ['Người mẹ'],
      [],
      ['Người cha'],
    ]);
    expect(controlOf(page, 'b').state.visible).to.equal(true);
  });

  it('is the step a row of steps is at, however it is drawn', () => {
    for (const steps of [
      '<ol class="stepper"><li>1. Người yêu cầu</li><li aria-current="step">2. Người mẹ</li><li>3. Xác nhận</li></ol>',
      '<ul class="wizard"><li class="done">Người yêu cầu</li><li class="active">Người mẹ</li></ul>',
      '<div class="ant-steps"><div class="ant-steps-item"><div class="ant-steps-item-title">Người nộp</div></div><div class="ant-steps-item ant-steps-item-active"><div class="ant-steps-item-title">Người mẹ</div></div></div>',
    ]) {
      const page = show(`${steps}<div><label>Họ tên <input id="x"></label></div>`);
      expect(controlOf(page, 'x').sections, steps).to.deep.equal(['Người mẹ']);
      expect(page.pairs, steps).to.deep.equal([]);
    }
  });

  it('in a closed <details> or accordion can be seen by a press, with its title as section', () => {
    const page =
      show(`<details><summary>Người cha</summary><label>Họ tên <input id="a"></label></details>
      <div><h2><button data-bs-target="#k">Người mẹ</button></h2><div id="k" class="accordion-collapse collapse" style="display:none"><label>Họ tên <input id="b"></label></div></div>`);
    expect(
      ['a', 'b'].map((id) => [controlOf(page, id).state.visible, controlOf(page, id).sections]),
    ).to.deep.equal([
      [true, ['Người cha']],
      [true, ['Người mẹ']],
    ]);
  });

  it('put by coordinates is named by what stands nearest, not by what comes before in the document', () => {
    const put = (left: number, top: number): string =>
      `style="position:absolute;left:${left}px;top:${top}px;width:120px;height:20px"`;
    const page = show(`<div style="position:relative;height:200px">
      <div ${put(0, 0)}>Họ tên</div><div ${put(0, 40)}>Dân tộc</div><div ${put(300, 40)}>Quốc tịch</div><div ${put(0, 80)}>Nơi cư trú</div>
      <input id="c" ${put(430, 40)}><input id="a" ${put(130, 0)}><input id="d" ${put(0, 102)}><input id="b" ${put(130, 40)}></div>`);
    expect(
      ['a', 'b', 'c', 'd'].map((id) => [
        controlOf(page, id).label,
        controlOf(page, id).labelEvidence,
      ]),
    ).to.deep.equal([
      ['Họ tên', 'geometry'],
      ['Dân tộc', 'geometry'],
      ['Quốc tịch', 'geometry'],
      ['Nơi cư trú', 'geometry'],
    ]);
  });

  it('in a rich text frame is named by what stands before the frame', () => {
    for (const make of [
      (inside: Document) => (inside.designMode = 'on'),
      (inside: Document) => (inside.body.contentEditable = 'true'),
    ]) {
      show('<div>Nội dung đề nghị</div><iframe id="f" srcdoc=""></iframe>');
      const inside = at<HTMLIFrameElement>('f').contentDocument!;
      inside.body.innerHTML = '<p>Cấp bản sao</p>';
      make(inside);
      const { controls } = readForm(inside);
      expect(controls.map(({ kind, label, value }) => [kind, label, value])).to.deep.equal([
        ['editable', 'Nội dung đề nghị', 'Cấp bản sao'],
      ]);
    }
  });

  it('in a frame of its own text is told by the heading above the frame', async () => {
    show('<h3>Người mẹ</h3><iframe id="f" srcdoc="<label>Họ tên <input></label>"></iframe>');
    const frame = at<HTMLIFrameElement>('f');
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    await loaded;
    const page = readForm(frame.contentDocument!);
    expect([page.frameSections, page.controls.map(({ label }) => label)]).to.deep.equal([
      ['Người mẹ'],
      ['Họ tên'],
    ]);
  });
});
