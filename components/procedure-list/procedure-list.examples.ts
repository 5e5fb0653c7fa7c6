import { html } from 'lit';
import { buildSearch } from '../../domain/procedure-search.ts';
import { NO_HINTS } from '../../domain/search-hints.ts';
import { birth, longWinded, sparse, unverified } from '../example-procedures.ts';
import type { Examples } from '../examples.ts';
import { BABY } from '../icons/reading.ts';
import type { MostUsed } from './most-used.ts';
import './procedure-list.ts';

const procedures = [birth, sparse, longWinded, unverified];
const search = buildSearch(procedures, NO_HINTS);
const mostUsed: readonly MostUsed[] = [
  { code: '1.001193', icon: BABY, hint: 'Giấy khai sinh cho trẻ' },
];

export const examples: Examples = {
  'the first screen': html`<procedure-list
    .procedures=${procedures}
    .search=${search}
    .mostUsed=${mostUsed}
  ></procedure-list>`,
  'a field': html`<procedure-list .procedures=${procedures} field="ho-tich"></procedure-list>`,
  'a field with a very long name': html`<procedure-list
    .procedures=${procedures}
    field="phuong-tien"
  ></procedure-list>`,
  'a field this edition lacks': html`<procedure-list
    .procedures=${procedures}
    field="khong-co"
  ></procedure-list>`,
  'search results': html`<procedure-list
    .procedures=${procedures}
    .search=${search}
    query="khai sinh"
  ></procedure-list>`,
  'nothing found': html`<procedure-list
    .procedures=${procedures}
    .search=${search}
    query="xyzzy"
  ></procedure-list>`,
  loading: html`<procedure-list loading></procedure-list>`,
  'a broken catalogue': html`<procedure-list
    problem="Chưa mở được danh mục thủ tục. Ông/bà hỏi cán bộ tại quầy."
  ></procedure-list>`,
  'from a plain table': html`<procedure-list
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
    </table></procedure-list
  >`,
};
