import { expect } from '@open-wc/testing';
import { isEmptyValueText } from '../../domain/fact-value.ts';

describe('isEmptyValueText', () => {
  it('knows what pages show when there is nothing', () => {
    for (const text of [
      '',
      ' ',
      '-',
      '—',
      '---',
      '--- Chọn ---',
      '-- Chọn --',
      '--Chọn--',
      '-- Chọn giá trị --',
      '[Lựa chọn]',
      'Đang tải...',
      '(Trống)',
      'Chọn',
      'Chọn tỉnh/thành phố',
      '-- Chon --',
      'chua co',
      'Select…',
      'Chưa có',
      'Không có thông tin',
      'dd/mm/yyyy',
      '__/__/____',
      '(*)',
      '…',
    ])
      expect(isEmptyValueText(text), text).to.equal(true);
  });

  it('takes an answer for an answer', () => {
    for (const text of [
      '0',
      'Không',
      'Có',
      'Chưa xác định',
      'Chưa kết hôn',
      'Nguyễn Văn Chọn',
      'Không xác định',
      'Chưa có vợ/chồng',
      'Chơn',
      '05/11/2026',
      'Lê Không',
    ])
      expect(isEmptyValueText(text), text).to.equal(false);
  });
});
