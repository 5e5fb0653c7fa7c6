import { expect } from '@open-wc/testing';
import now from '../../../catalogue/commune-2026.json' with { type: 'json' };
import { indexProcedures } from '../../../domain/import/procedure-index.ts';
import { readEdition } from '../../../domain/read-edition.ts';

describe('procedures of an export', () => {
  const find = indexProcedures(readEdition(now).edition!.procedures);

  it('are found by their code, also with a province behind it', () => {
    expect(find('1.001193', '')).to.include({ field: 'Hộ tịch' });
    expect(find('1.001193.000.00.00.H24', 'gì đó')).to.include({ field: 'Hộ tịch' });
    expect(find('', 'Đăng ký khai sinh (1.001193)')).to.include({ field: 'Hộ tịch' });
  });

  it('are found by their name, unmarked or with more behind it', () => {
    const birth = find('', 'Thủ tục đăng ký khai sinh');
    expect(birth).to.include({ field: 'Hộ tịch' });
    expect(find('', 'DANG KY KHAI SINH')).to.deep.equal(birth);
    expect(find('', 'Chứng thực bản sao từ bản chính giấy tờ bất kỳ')).to.include({
      field: 'Chứng thực',
    });
  });

  it('are not guessed', () => {
    expect(find('', 'Việc khác')).to.equal(undefined);
    expect(find('', '')).to.equal(undefined);
    expect(find('9.999999', '')).to.equal(undefined);
  });
});
