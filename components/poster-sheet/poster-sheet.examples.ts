import { html } from 'lit';
import { birth, unverified } from '../example-procedures.ts';
import type { Examples } from '../examples.ts';
import './poster-sheet.ts';

const copy = {
  ...birth,
  code: '2.000815',
  name: 'Chứng thực bản sao từ bản chính',
  field: 'Chứng thực',
  fieldSlug: 'chung-thuc',
};

export const examples: Examples = {
  'two fields': html`<poster-sheet
    office="UBND xã Thử Nghiệm"
    .procedures=${[birth, unverified, copy]}
  ></poster-sheet>`,
  'nothing to show': html`<poster-sheet></poster-sheet>`,
  'from a plain table': html`<poster-sheet office="UBND xã Thử Nghiệm"
    ><table>
      <tr>
        <th>Tên thủ tục</th>
        <th>Lĩnh vực</th>
        <th>Mã thủ tục</th>
      </tr>
      <tr>
        <td><a href="https://dichvucong.gov.vn/">Đăng ký khai sinh</a></td>
        <td>Hộ tịch</td>
        <td>1.001193</td>
      </tr>
    </table></poster-sheet
  >`,
};
