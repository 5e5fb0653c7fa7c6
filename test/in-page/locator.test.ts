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
      'css-1x2y3z',
      'ng-tns-c12-4',
      'form:j_idt45',
      'pn_id_2_input',
      '«r3»',
      '_r_1_',
      'a3bb189e-8bf9-3888-9912-ace4e6543002',
    ])
      expect(places(`<div><input id="${id}" name="hoTen"></div>`), id).to.deep.equal([
        'input[name="hoTen"]',
      ]);
  });

  it('does not lean on names and frames that a framework numbers anew', () => {
    const uuid = 'a3bb189e-8bf9-3888-9912-ace4e6543002';
    for (const name of [':r1:', uuid, `o-${uuid}`, 'ng-tns-c12-4', 'css-1x2y3z'])
      expect(places(`<p><input name="${name}" formcontrolname="hoTen"></p>`), name).to.deep.equal([
        'input[formcontrolname="hoTen"]',
      ]);
    const [place] = places(`<div id="${uuid}"><div class="css-1a2b3c"><p><input></p></div></div>`);
    expect(place).to.not.match(/a3bb|css-/);
  });

  it('keeps the ids and names that hands write', () => {
    for (const id of ['hoTen', 'o1', 'txtHoTen2', 'ctl00_C_txtHoTen', 'idCha', 'facade', 'scan'])
      expect(places(`<input id="${id}">`), id).to.deep.equal([`#${id}`]);
    expect(places('<input name="entry.1234567">')).to.deep.equal(['input[name="entry\\.1234567"]']);
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
