import { expect } from '@open-wc/testing';
import { findByLocator } from '../../extension/in-page/locator.ts';
import { clear, show } from '../support/in-page.ts';

const places = (markup: string): readonly string[] =>
  show(markup).controls.map(({ locator }) => locator.path.join(' >>> '));

describe('the locator of a control', () => {
  afterEach(clear);

  it('leads to one element and to no other, whatever the page repeats', () => {
    const page =
      show(`<input id="same"><input id="same"><input name="n"><input name="n"><input><p><input></p>
      <input id="a:b.c"><input name='q"uote'><input id="1"><div><input placeholder="Họ tên"></div><div><input placeholder="Họ tên"></div>`);
    const found = page.controls.map(({ locator }) => findByLocator(document, locator));
    expect(found).to.not.include(undefined);
    expect(new Set(found).size).to.equal(page.controls.length);
  });

  it('does not lean on ids that a framework numbers anew', () => {
    for (const id of [
      'rc_select_3',
      ':r1:',
      'mat-input-4',
      'el-id-1024-7',
      'input-12',
      'mui-5',
      'react-select-2-input',
      'ctl_8f3a9b2c41',
    ])
      expect(places(`<div><input id="${id}" name="hoTen"></div>`), id).to.deep.equal([
        'input[name="hoTen"]',
      ]);
  });

  it('is the same before and after the page fills its boxes', () => {
    const markup =
      '<form><div><input></div><div><input name="b"></div><div><select><option>a</option></select></div></form>';
    expect(places(markup)).to.deep.equal(places(markup.replaceAll('<input', '<input value="x"')));
  });

  it('leads nowhere when its place is taken twice', () => {
    const [control] = show('<input name="a">').controls;
    show('<input name="a"><input name="a">');
    expect(findByLocator(document, control!.locator)).to.equal(undefined);
  });
});
