import { expect } from '@open-wc/testing';
import { formatLocator } from '../../domain/form.ts';

describe('formatLocator', () => {
  it('joins frames and shadow roots from the outermost in', () => {
    expect(formatLocator(['iframe#a'], { path: ['x-input', 'input'] })).to.equal(
      'iframe#a >>> x-input >>> input',
    );
  });
});
