import { expect } from '@open-wc/testing';
import { segmentName } from '../../extension/mapping/segment.ts';

const SEGMENTED: readonly (readonly [string, string])[] = [
  ['HoTenChaKS', 'ho ten cha ks'],
  ['hotenchame', 'ho ten cha me'],
  ['ctl00$C$txtHoTenCha', 'ctl c txt ho ten cha'],
  ['data[identityNumber]', 'data identity number'],
  ['citizenNDK_HoVaTen__12', 'citizen ndk ho va ten'],
  ['NgayCapDDCha', 'ngay cap dd cha'],
  ['SoDinhDanh_BenNam', 'so dinh danh ben nam'],
  ['HoVaTenC1', 'ho va ten c1'],
  ['thong-tin-me.ngay_sinh', 'thong tin me ngay sinh'],
  ['home', 'home'],
  ['xyzabc', 'xyzabc'],
];

describe('segmentName', () => {
  for (const [name, words] of SEGMENTED) {
    it(`cuts ${name} into “${words}”`, () => {
      expect(segmentName(name).join(' ')).to.equal(words);
    });
  }
});
