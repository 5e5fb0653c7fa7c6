import { expect } from '@open-wc/testing';
import { birth, longWinded, sparse, unverified } from '../../components/example-procedures.ts';
import { makeSearch } from '../../components/own-search.ts';

const { find } = makeSearch([sparse, longWinded, birth, unverified]);
const names = (query: string): readonly string[] =>
  find(query, 10).map(({ procedure }) => procedure.name);

describe('the plain search of a list that came without one', () => {
  it('finds by the beginnings of words, with or without marks, best first', () => {
    expect(names('khai sinh')[0]).to.equal(birth.name);
    expect(names('kh si')[0]).to.equal(birth.name);
    expect(names('KHAI SINH')).to.deep.equal(names('khải sịnh'));
  });

  it('finds by a code somebody checked, and by no other', () => {
    expect(names(birth.code)[0]).to.equal(birth.name);
    expect(unverified.code === '' ? [] : names(unverified.code)).to.deep.equal([]);
  });

  it('finds nothing for what no name has, and for nothing', () => {
    expect(names('xyzzy')).to.deep.equal([]);
    expect(names('  ')).to.deep.equal([]);
    expect(names('hai')).not.to.include(birth.name);
  });
});
