import { expect } from '@open-wc/testing';
import { birth } from '../../components/example-procedures.ts';
import { compareEditions } from '../../domain/compare-editions.ts';
import type { Procedure } from '../../domain/procedure.ts';

const make = (code: string, name: string, more: Partial<Procedure> = {}): Procedure => ({
  ...birth,
  code,
  name,
  ...more,
});

describe('compareEditions', () => {
  it('finds what is new, what is changed and what is gone', () => {
    const same = make('1.000001', 'Thủ tục thứ nhất');
    const { added, changed, removed } = compareEditions(
      [same, make('1.000002', 'Thủ tục thứ hai'), make('1.000003', 'Thủ tục thứ ba')],
      [same, make('1.000002', 'Thủ tục thứ hai', { fee: '5.000 đ' }), make('1.000004', 'Mới')],
    );
    expect(added.map(({ code }) => code)).to.deep.equal(['1.000004']);
    expect(removed.map(({ code }) => code)).to.deep.equal(['1.000003']);
    expect(changed.map(({ changes }) => changes)).to.deep.equal([
      [{ what: 'Phí, lệ phí', before: 'Miễn phí', after: '5.000 đ' }],
    ]);
  });

  it('knows a procedure by its name when its code is another one now', () => {
    const changes = compareEditions(
      [make('1.000001', 'THỦ TỤC ĐĂNG KÝ KHAI TỬ')],
      [make('2.000009', 'Đăng ký khai tử')],
    );
    expect([changes.added.length, changes.removed.length]).to.deep.equal([0, 0]);
  });

  it('tells two procedures of one plain heading apart', () => {
    const heading = { shortName: 'Liên thông khai sinh' };
    const { added, changed, removed } = compareEditions(
      [make('1.000001', 'Liên thông khai sinh, thẻ BHYT', heading)],
      [make('2.000009', 'Liên thông khai sinh, thường trú', heading)],
    );
    expect([added.length, changed.length, removed.length]).to.deep.equal([1, 0, 1]);
  });

  it('does not give one old procedure to two new ones', () => {
    const old = make('', 'Xác nhận');
    const { added } = compareEditions([old], [make('', 'Xác nhận'), make('', 'Xác nhận')]);
    expect(added).to.have.length(1);
  });

  it('says nothing of blanks that moved', () => {
    const { changed } = compareEditions(
      [make('1.000001', 'Đăng ký  khai tử')],
      [make('1.000001', 'Đăng ký khai tử ')],
    );
    expect(changed).to.deep.equal([]);
  });

  it('tells of another address, which makes every code on the wall wrong', () => {
    const old = make('1.000001', 'Đăng ký khai tử', { portalUrl: 'https://cu.example/1' });
    const { changed } = compareEditions([old], [{ ...old, portalUrl: 'https://moi.example/1' }]);
    expect(changed.map(({ changes }) => changes)).to.deep.equal([
      [
        {
          what: 'Địa chỉ trong mã QR',
          before: 'https://cu.example/1',
          after: 'https://moi.example/1',
        },
      ],
    ]);
    // An address nobody checked is shown to no one.
    const unchecked = { ...old, verified: false };
    expect(
      compareEditions([unchecked], [{ ...unchecked, portalUrl: 'https://moi.example/1' }]).changed,
    ).to.deep.equal([]);
  });
});
