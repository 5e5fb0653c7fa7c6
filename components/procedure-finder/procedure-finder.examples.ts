import { html } from 'lit';
import type { Examples } from '../examples.ts';
import './procedure-finder.ts';

export const examples: Examples = {
  'from a plain table': html`<procedure-finder>
    <table>
      <tr>
        <th>Tên thủ tục</th>
        <th>Lĩnh vực</th>
        <th>Mã thủ tục</th>
      </tr>
      <tr>
        <td>
          <a href="https://dichvucong.gov.vn/">Đăng ký khai sinh</a>
        </td>
        <td>Hộ tịch</td>
        <td>1.001193</td>
      </tr>
      <tr>
        <td>Chứng thực bản sao từ bản chính</td>
        <td>Chứng thực</td>
        <td>2.000815</td>
      </tr>
    </table>
  </procedure-finder>`,
  'nothing to show': html`<procedure-finder></procedure-finder>`,
};
