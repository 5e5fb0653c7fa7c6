import { expect } from '@open-wc/testing';
import { birth, sparse } from '../../components/example-procedures.ts';
import { addOwnAliases, readOwnAliases, withOwnAliases } from '../../domain/own-aliases.ts';
import { buildSearch } from '../../domain/procedure-search.ts';
import { NO_HINTS } from '../../domain/search-hints.ts';

describe('a commune’s own names for procedures', () => {
  it('lead to the procedure, with marks and without', () => {
    const find = (say: string, query: string): readonly (string | null)[] =>
      buildSearch([birth, sparse], withOwnAliases(NO_HINTS, [{ say, code: birth.code }]))
        .find(query, 3)
        .map(({ code }) => code);
    for (const query of ['bìa hồng', 'bia hong', 'cho tôi hỏi bìa hồng'])
      expect(find('bìa hồng', query)[0], query).to.equal(birth.code);
    expect(find('sổ khác', 'bìa hồng')).to.deep.equal([]);
  });

  it('of a file are read with what can be understood of them', () => {
    const read = readOwnAliases([
      { say: ' Bìa  Hồng ', code: '1.001193' },
      { say: 'bia hong', code: '1.001193' },
      { say: '...', code: '1.001193' },
      { say: 'x'.repeat(81), code: '1.001193' },
      { say: 'sổ', code: '' },
      null,
      5,
    ]);
    expect(read).to.deep.equal([{ say: 'bia hong', code: '1.001193' }]);
    for (const bad of [undefined, null, {}, 'x']) expect(readOwnAliases(bad)).to.deep.equal([]);
  });

  it('say one thing of one procedure once, and two of two', () => {
    const one = { say: 'sổ', code: '1' };
    expect(addOwnAliases([one], [{ say: 'sổ', code: '2' }, one])).to.deep.equal([
      one,
      { say: 'sổ', code: '2' },
    ]);
  });
});
