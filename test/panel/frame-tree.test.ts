import { expect } from '@open-wc/testing';
import { describePlace, settleFramePaths } from '../../extension/frame-tree.ts';

function selectorsOf(markup: string): readonly string[] {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  const { children } = describePlace();
  holder.remove();
  return children.map(({ selector }) => selector);
}

describe('where a frame stands in its tab', () => {
  it('is said by an id or a name that a hand wrote', () => {
    expect(
      selectorsOf('<iframe id="khung"></iframe><iframe name="noiDung"></iframe>'),
    ).to.deep.equal(['iframe#khung', 'iframe[name="noiDung"]']);
  });

  it('is said by its turn where id and name are made anew at each load', () => {
    const [first, second] = selectorsOf(
      `<iframe id="ext-gen1042" name="a3bb189e-8bf9-3888-9912-ace4e6543002"></iframe>
      <iframe id="f1700000000" name="noiDung"></iframe>`,
    );
    expect(first).to.match(/^iframe >> nth=\d+$/);
    expect(second).to.equal('iframe[name="noiDung"]');
  });

  it('is found by its address when its element is of another origin', () => {
    const top = {
      origin: 'https://a.example',
      href: 'https://a.example/',
      framePath: [],
      children: [{ selector: 'iframe#khung', src: 'https://b.example/x', isolated: false }],
      isolated: false,
    };
    const inner = {
      origin: 'https://b.example',
      href: 'https://b.example/x',
      children: [],
      isolated: false,
    };
    expect(settleFramePaths([top, inner])).to.deep.equal([[], ['iframe#khung']]);
  });
});
