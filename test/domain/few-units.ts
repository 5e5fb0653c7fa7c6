import { openUnits, type Units } from '../../domain/units.ts';

/** A few lines of the real table; the whole of it is tested in test/scripts/build-units.node.test.ts. */
export const FEW_UNITS: Units = openUnits({
  provinces: ['Thành phố Hải Phòng', 'Thành phố Hà Nội'],
  communes: [
    ['Xã Nguyên Giáp', 'Phường Lê Thanh Nghị'],
    ['Phường Cầu Giấy', 'Phường Nghĩa Đô'],
  ],
  moves: {
    'Tỉnh Hải Dương': {
      'Huyện Tứ Kỳ': { 'Xã Hà Kỳ': [0, 0], 'Xã Nguyên Giáp': [0, 0] },
    },
    'Thành phố Hà Nội': { 'Quận Cầu Giấy': { 'Phường Dịch Vọng': [1, 0, 1, 1] } },
  },
});
