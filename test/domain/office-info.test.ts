import { expect } from '@open-wc/testing';
import { readOfficeInfo } from '../../domain/office-info.ts';

const HOURS = { weekdays: [1], sessions: [['07:30', '11:30']] };

describe('readOfficeInfo', () => {
  it('takes what it knows and leaves out lines that say nothing', () => {
    const info = readOfficeInfo({
      name: 'Xã Thử Nghiệm',
      hours: HOURS,
      officers: [{ name: 'Trần Văn Mẫu', role: 'Địa chính', photo: '/anh/mau.jpg' }, { role: 'x' }],
      fees: [{ name: 'Bản sao', amount: '2.000 đ' }, { name: 'Không ghi' }],
      complaints: 'ai cũng được',
    });
    expect(info).to.deep.equal({
      name: 'Xã Thử Nghiệm',
      hours: { ...HOURS, closedDays: [] },
      officers: [{ name: 'Trần Văn Mẫu', role: 'Địa chính', photo: '/anh/mau.jpg' }],
      fees: [{ name: 'Bản sao', amount: '2.000 đ' }],
      complaints: [],
    });
  });

  it('shows no hours rather than half of them', () => {
    for (const sessions of [[], [['07:30', '11:30'], ['13h']], [['17:00', '13:30']]])
      expect(readOfficeInfo({ name: 'Xã', hours: { ...HOURS, sessions } })!.hours).to.equal(
        undefined,
      );
  });

  it('takes no photo that runs something', () => {
    for (const photo of ['javascript:alert(1)', 'data:text/html,x', 'file:///c:/x.png'])
      expect(
        readOfficeInfo({ name: 'Xã', officers: [{ name: 'A', role: '', photo }] })!.officers[0],
      ).to.deep.equal({ name: 'A', role: '' });
  });

  it('is undefined for anything else', () => {
    for (const bad of [null, [], 'x', {}, { name: ' ' }])
      expect(readOfficeInfo(bad)).to.equal(undefined);
  });
});
