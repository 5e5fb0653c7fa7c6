import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeJson } from '../../components/write-json.ts';

describe('writeJson', () => {
  it('writes what JSON.parse reads back, whatever is in it', () => {
    const letters = fc.string({ unit: 'binary' });
    const content = fc.dictionary(
      letters,
      fc.oneof(letters, fc.boolean(), fc.array(letters), fc.constant(null)),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(content, (one) => {
        // A key of this name is a member to JSON and none to an object literal.
        fc.pre(!Object.hasOwn(one, '__proto__'));
        expect(JSON.parse(writeJson(one))).to.deep.equal(one);
      }),
    );
  });

  it('leaves out what is undefined', () => {
    expect(writeJson({ text: 'Ghế', fullName: undefined })).to.equal('{"text":"Ghế"}');
  });

  it('minds no toJSON that a library put on texts and lists', () => {
    const polluted = [Array.prototype, String.prototype] as unknown as { toJSON?: () => string }[];
    for (const one of polluted) one.toJSON = () => 'no';
    const written = writeJson({ level: 'unsatisfied', reasons: ['Chờ lâu'] });
    for (const one of polluted) delete one.toJSON;
    expect(written).to.equal('{"level":"unsatisfied","reasons":["Chờ lâu"]}');
  });
});
