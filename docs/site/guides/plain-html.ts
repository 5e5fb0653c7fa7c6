import type { Guide } from './guide.ts';

const LOAD = `<link rel="stylesheet" href="/mot-lan/mot-lan.css">
<script type="module" src="/mot-lan/mot-lan.js"></script>`;

/** For a page without a system: one script, one tag, one file of data. */
export const plainHtml: Guide = {
  slug: 'html',
  title: { vi: 'HTML thường', en: 'Plain HTML' },
  lead: {
    vi: 'Một script, một thẻ, một tệp dữ liệu. Không cần công cụ dựng trang.',
    en: 'One script, one tag, one file of data. No build tool.',
  },
  blocks: [
    { heading: { vi: 'Ba dòng', en: 'Three lines' } },
    {
      steps: {
        vi: [
          'Chép thư mục `dist/components` lên máy chủ thành `/mot-lan/`.',
          'Dán ba dòng dưới đây vào trang. `thu-tuc.json` có sẵn trong thư mục vừa chép: thủ tục cấp xã trên Cổng Dịch vụ công quốc gia, tháng 7/2026.',
          'Mở trang qua máy chủ web (`http://…`); mở tệp bằng cách bấm đúp (`file://`) thì trình duyệt không tải script. Tại máy mình: `npx http-server`.',
        ],
        en: [
          'Copy the folder `dist/components` to the server as `/mot-lan/`.',
          'Paste the three lines below into a page. `thu-tuc.json` is in the folder you copied: the communes’ procedures on the national portal, July 2026.',
          'Open the page from a web server (`http://…`): of a file opened by a double click (`file://`) the browser loads no script. On your own machine: `npx http-server`.',
        ],
      },
    },
    {
      name: 'HTML',
      code: `${LOAD}
<procedure-finder src="/mot-lan/thu-tuc.json"></procedure-finder>`,
    },
    {
      say: {
        vi: '`mot-lan.css` giữ chỗ cho các thành phần ngay từ đầu, để phần bên dưới không nhảy khi script hay tệp danh mục đến chậm: cái không biết trước dài ngắn được một chiều cao cửa sổ. Trang biết rõ hơn thì ghi một dòng: `procedure-finder { min-block-size: 30rem }`. Không có tệp ấy thì phần bên dưới chỉ đứng yên khi thứ đặt sẵn bên trong đã cao hết cửa sổ (một bảng dài); một liên kết ngắn thì bị danh sách đẩy xuống.',
        en: '`mot-lan.css` keeps room for the elements from the start, so that nothing below them moves when the script or the catalogue comes late: what nobody knows the length of gets a window’s height. A page that knows better says so in one line: `procedure-finder { min-block-size: 30rem }`. Without it what follows stands still only where what is inside fills the window already (a long table); below a short link the list pushes it down.',
      },
    },
    {
      say: {
        vi: 'Danh mục riêng của xã viết như sau; mỗi thủ tục chỉ bắt buộc có `name`. Tệp không mở được thì trang hiện một câu, không hỏng gì khác.',
        en: 'A list of your own is written like this; a procedure needs only its `name`. A file that cannot be opened is one sentence on the page and breaks nothing else.',
      },
    },
    {
      name: 'thu-tuc.json',
      code: `{
  "date": "2026-07",
  "procedures": [
    { "code": "1.001193", "name": "Đăng ký khai sinh", "field": "Hộ tịch" }
  ]
}`,
    },
    { heading: { vi: 'Đã có bảng trên trang', en: 'With a table you have' } },
    {
      say: {
        vi: 'Đặt bảng ấy vào trong thẻ, không cần tệp. Bảng vẫn hiện khi trình duyệt không chạy script, và máy tìm kiếm đọc được.',
        en: 'Put that table inside; no file is needed. It shows where scripts do not run, and search engines read it.',
      },
    },
    {
      name: 'HTML',
      code: `${LOAD}
<procedure-finder>
  <table>
    <tr><th>Tên thủ tục</th><th>Lĩnh vực</th><th>Mã thủ tục</th></tr>
    <tr><td>Đăng ký khai sinh</td><td>Hộ tịch</td><td>1.001193</td></tr>
  </table>
</procedure-finder>`,
    },
    { heading: { vi: 'Trang tiếng Anh', en: 'A page in English' } },
    {
      say: {
        vi: 'Thành phần nói tiếng Việt. Đặt `lang="en"` trên thẻ, hoặc trên một khối bao quanh, thì nó nói tiếng Anh. `lang` trên thẻ `html` không tính: nhiều mẫu trang Việt ghi nhầm ở đó.',
        en: 'The elements speak Vietnamese. With `lang="en"` on the tag, or on a block around it, they speak English. The `lang` of `html` does not count: many templates of Vietnamese sites say English there by mistake.',
      },
    },
    {
      name: 'HTML',
      code: `${LOAD}
<main lang="en">
  <procedure-finder src="/mot-lan/thu-tuc.json"></procedure-finder>
</main>`,
    },
    { heading: { vi: 'Trang chỉ nhận script cũ', en: 'A page without modules' } },
    {
      say: {
        vi: '`mot-lan.classic.js` không để lại biến toàn cục nào và không đụng tới AMD, jQuery hay Prototype của trang.',
        en: '`mot-lan.classic.js` leaves no global behind and does not touch the page’s AMD, jQuery or Prototype.',
      },
    },
    {
      name: 'HTML',
      code: `<link rel="stylesheet" href="/mot-lan/mot-lan.css">
<script src="/mot-lan/mot-lan.classic.js" defer></script>
<procedure-finder src="/mot-lan/thu-tuc.json"></procedure-finder>`,
    },
  ],
};
