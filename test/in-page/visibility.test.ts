import { expect } from '@open-wc/testing';
import { clear, controlOf, show } from '../support/in-page.ts';

/** Whether a person sees the control with id "x". */
function isSeen(markup: string): boolean {
  return controlOf(show(markup), 'x').state.visible;
}

describe('a control nobody can see', () => {
  afterEach(clear);

  it('is one that is not drawn, see-through, without size, off the page or cut away', () => {
    for (const markup of [
      '<input id="x" style="display:none">',
      '<input id="x" style="visibility:hidden">',
      '<input id="x" style="opacity:0">',
      '<input id="x" style="opacity:0.01">',
      '<div style="opacity:0"><div><input id="x"></div></div>',
      '<input id="x" style="position:absolute;left:-9999px">',
      '<input id="x" style="position:absolute;top:-9999px">',
      '<input id="x" style="position:absolute;text-indent:-9999px;transform:translateX(-5000px)">',
      '<input id="x" style="width:0;height:0;border:0;padding:0">',
      '<input id="x" style="width:1px;height:1px;border:0;padding:0">',
      '<input id="x" style="transform:scale(0)">',
      '<div style="height:0;overflow:hidden"><input id="x"></div>',
      '<div style="width:1px;height:1px;overflow:hidden;position:absolute"><input id="x"></div>',
      '<input id="x" style="position:absolute;clip:rect(0 0 0 0)">',
      '<input id="x" style="clip-path:inset(100%)">',
      '<input id="x" style="filter:opacity(0)">',
      '<div hidden><input id="x"></div>',
      '<div style="opacity:0"><details><summary>Thêm</summary><input id="x"></details></div>',
    ])
      expect(isSeen(markup), markup).to.equal(false);
  });

  it('is one that an opaque stranger covers', () => {
    expect(
      isSeen(`<div style="position:relative"><input id="x" style="position:absolute;left:10px;top:10px;width:100px;height:20px">
        <div style="position:absolute;left:0;top:0;width:200px;height:60px;background:#fff"></div></div>`),
    ).to.equal(false);
  });

  it('is not one under a passing dialog, behind a label that lies over it, or further down the page', () => {
    for (const markup of [
      '<input id="x"><div class="modal-backdrop" style="position:fixed;inset:0;background:#000"></div>',
      '<div style="position:relative"><input id="x"><label style="position:absolute;left:0;top:0;right:0;bottom:0">Họ tên</label></div>',
      '<div style="height:3000px"></div><input id="x">',
      '<div style="height:60px;overflow:auto"><div style="height:300px"></div><input id="x"></div>',
      '<div style="width:60px;overflow-x:auto"><div style="width:900px"><input id="x" style="margin-left:700px"></div></div>',
    ])
      expect(isSeen(markup), markup).to.equal(true);
  });

  it('is not a tick or a switch whose label a library draws in its place', () => {
    expect(
      isSeen(
        '<label style="display:inline-block;padding-left:30px"><input type="checkbox" id="x" style="position:absolute;opacity:0"><span>Ủy quyền</span></label>',
      ),
    ).to.equal(true);
  });

  it('is a tick in a block that is closed', () => {
    expect(
      isSeen('<div style="display:none"><label><input type="checkbox" id="x"> Bẫy</label></div>'),
    ).to.equal(false);
    expect(
      isSeen(
        '<label style="position:absolute;left:-9999px"><input type="checkbox" id="x"> Bẫy</label>',
      ),
    ).to.equal(false);
  });

  it('stays hidden in a closed tab too', () => {
    const page =
      show(`<a href="#p" role="tab">Người cha</a><div id="p" class="tab-pane" style="display:none">
      <input id="open"><input id="trap" style="position:absolute;left:-9999px"><input id="pale" style="opacity:0"></div>`);
    expect(['open', 'trap', 'pale'].map((id) => controlOf(page, id).state.visible)).to.deep.equal([
      true,
      false,
      false,
    ]);
  });
});
