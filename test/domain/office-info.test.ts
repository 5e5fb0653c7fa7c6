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
      counters: [{ name: 'Quầy 1', serves: 'Hộ tịch' }, { where: 'bên trái' }],
      rules: ['Giữ trật tự.', ' ', 5],
      complaints: 'ai cũng được',
    });
    expect(info).to.deep.equal({
      name: 'Xã Thử Nghiệm',
      hours: { ...HOURS, closedDays: [] },
      officers: [{ name: 'Trần Văn Mẫu', role: 'Địa chính', photo: '/anh/mau.jpg' }],
      fees: [{ name: 'Bản sao', amount: '2.000 đ' }],
      counters: [{ name: 'Quầy 1', serves: 'Hộ tịch' }],
      rules: ['Giữ trật tự.'],
      complaints: [],
    });
  });

  it('shows no hours rather than half of them', () => {
    for (const sessions of [[], [['07:30', '11:30'], ['13h']], [['17:00', '13:30']]])
      expect(readOfficeInfo({ name: 'Xã', hours: { ...HOURS, sessions } })!.hours).to.equal(
        undefined,
      );
  });

  it('takes pictures of pixels that lie in the file', () => {
    const map = 'data:image/webp;base64,UklGRg==';
    const officers = [{ name: 'A', role: '', photo: map }];
    const read = readOfficeInfo({ name: 'Xã', map, officers });
    expect([read!.map, read!.officers[0]!.photo]).to.deep.equal([map, map]);
    const long = `data:image/png;base64,${'A'.repeat(2_000_000)}`;
    expect(readOfficeInfo({ name: 'Xã', map: long })!.map).to.equal(undefined);
  });

  it('takes no photo that runs something', () => {
    for (const photo of [
      'javascript:alert(1)',
      'data:text/html,x',
      'data:image/svg+xml;base64,PHN2Zy8+',
      'data:image/png;base64,AA"onerror=x',
      'file:///c:/x.png',
    ])
      expect(
        readOfficeInfo({ name: 'Xã', officers: [{ name: 'A', role: '', photo }] })!.officers[0],
      ).to.deep.equal({ name: 'A', role: '' });
  });

  it('is undefined for anything else', () => {
    for (const bad of [null, [], 'x', {}, { name: ' ' }])
      expect(readOfficeInfo(bad)).to.equal(undefined);
  });
});
