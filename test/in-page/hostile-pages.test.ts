import { expect } from '@open-wc/testing';
import { readForm } from '../../extension/in-page/read-form.ts';
import { clear, controlOf, show } from '../support/in-page.ts';

describe('a page that is in the way', () => {
  afterEach(clear);

  it('cannot hide the DOM from the reader by the names of its boxes', () => {
    const names = [
      'parentNode',
      'children',
      'childNodes',
      'attributes',
      'id',
      'tagName',
      'localName',
      'matches',
      'closest',
      'getAttribute',
      'querySelectorAll',
      'getBoundingClientRect',
      'textContent',
      'nodeType',
      'firstChild',
      'nextSibling',
      'previousElementSibling',
      'ownerDocument',
      'checkVisibility',
      'getRootNode',
      'style',
      'contains',
      'value',
      'scrollLeft',
      'localName',
      'shadowRoot',
      'compareDocumentPosition',
      'isConnected',
    ];
    const page = show(
      `<form>${names.map((name) => `<input name="${name}">`).join('')}<label for="x">Họ tên</label><input id="x" value="Lê Thị Thử"></form>`,
    );
    expect(page.controls.length).to.equal(names.length + 1);
    const { label, value, state } = controlOf(page, 'x');
    expect([label, value, state.visible]).to.deep.equal(['Họ tên', 'Lê Thị Thử', true]);
  });

  it('cannot hide the body, the root or the title of its document', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentDocument!;
    inside.documentElement.innerHTML =
      '<head><title>Khai sinh</title></head><body><form name="body"><label>Họ tên <input></label></form><img name="title"><form name="documentElement"></form><img name="querySelectorAll"><img name="activeElement"><p>Dân tộc: Tày</p></body>';
    const page = readForm(inside);
    frame.remove();
    expect([page.title, page.controls.map(({ label }) => label), page.pairs.length]).to.deep.equal([
      'Khai sinh',
      ['Họ tên'],
      1,
    ]);
  });

  it('with a label, option, heading or value of a megabyte gives little', () => {
    const long = 'dài '.repeat(262_144);
    const page =
      show(`<h2>${long}</h2><p>${long}<input id="a"></p><label for="b">${long}</label><input id="b" placeholder="${long}">
      <select id="c"><option>${long}</option></select><textarea id="d">${long}</textarea><dl><dt>${long}</dt><dd>${long}</dd></dl>`);
    expect(JSON.stringify(page).length).to.be.below(20_000);
  });

  it('with five thousand choices gives the first of them and says so', () => {
    const options = Array.from({ length: 5_000 }, (_, at) => `<option>Thôn ${at}</option>`).join(
      '',
    );
    const { options: read, optionsPartial } = controlOf(
      show(`<select id="x">${options}</select>`),
      'x',
    );
    expect(read.length).to.be.below(1_000);
    expect(optionsPartial).to.equal(true);
  });

  it('with nesting of a thousand levels is read', () => {
    const page = show(
      `${'<div>'.repeat(400)}<label>Họ tên <input id="x"></label>${'</div>'.repeat(400)}`,
    );
    expect(page.controls.length).to.equal(1);
  });

  it('never gives away passwords, hidden fields or the query of its address', () => {
    expect(location.search).to.not.equal('');
    const page = show(
      '<input type="password" value="bí mật"><input type="hidden" value="kín"><input value="mở">',
    );
    expect(page.controls.map(({ value }) => value)).to.deep.equal(['mở']);
    expect(page.url).to.not.match(/[?#]/);
  });

  it('is read through its open shadow roots, labels and places included', () => {
    show('<h3>Người mẹ</h3><div id="host"></div>');
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><label for="in">Họ tên</label><input id="in"></div>';
    const control = readForm(document).controls.find(({ label }) => label === 'Họ tên');
    expect(control?.locator.path).to.deep.equal(['#host', '#in']);
    expect(control?.sections).to.deep.equal(['Người mẹ']);
  });
});
