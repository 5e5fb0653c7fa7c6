import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Guide } from './guide.ts';

const INTEGRATIONS = resolve(import.meta.dirname, '../../../components/integrations');

function read(path: string): string {
  return readFileSync(resolve(INTEGRATIONS, path), 'utf8').trim();
}

/** For Liferay: each element as a widget. */
export function makeLiferayGuide(): Guide {
  return {
    slug: 'liferay',
    title: { vi: 'Liferay', en: 'Liferay' },
    lead: {
      vi: 'Mỗi thành phần là một tiện ích (client extension kiểu customElement) kéo thả vào trang được.',
      en: 'Each element is a widget (a client extension of type customElement) to drag onto a page.',
    },
    blocks: [
      {
        steps: {
          vi: [
            'Tạo thư mục `client-extensions/mot-lan/` trong Liferay workspace.',
            'Chép `dist/components` vào đó thành `mot-lan/`, đặt tệp dưới đây bên cạnh.',
            'Tải `thu-tuc.json` (có trong `dist/components`) lên Documents and Media; sửa dòng `src=` cho đúng địa chỉ tệp. Dòng trong `properties` thành thuộc tính của thẻ.',
            'Chạy `blade gw deploy`, rồi kéo tiện ích “Một Lần – …” vào trang.',
          ],
          en: [
            'Make the folder `client-extensions/mot-lan/` in a Liferay workspace.',
            'Copy `dist/components` into it as `mot-lan/` and put the file below beside it.',
            'Upload `thu-tuc.json` (it is in `dist/components`) to Documents and Media and put its address into the line `src=`. A line of `properties` becomes an attribute of the tag.',
            'Run `blade gw deploy`, then drag the widget “Một Lần – …” onto a page.',
          ],
        },
      },
      { name: 'client-extension.yaml', code: read('liferay/client-extension.yaml') },
      {
        say: {
          vi: 'Tên trường theo tài liệu của Liferay ([customElement](https://learn.liferay.com/w/dxp/development/integrating-external-applications/creating-a-basic-custom-element/custom-element-yaml-configuration-reference)); tệp chưa được chạy thử trên máy chủ Liferay thật.',
          en: 'The fields are those of Liferay’s reference ([customElement](https://learn.liferay.com/w/dxp/development/integrating-external-applications/creating-a-basic-custom-element/custom-element-yaml-configuration-reference)); the file has not been run on a real Liferay server.',
        },
      },
    ],
  };
}

/** For WordPress: a small plugin with one shortcode. */
export function makeWordPressGuide(): Guide {
  return {
    slug: 'wordpress',
    title: { vi: 'WordPress', en: 'WordPress' },
    lead: {
      vi: 'Một plugin nhỏ với mã ngắn [mot_lan]; script chỉ tải ở trang có dùng và phải đúng mã băm.',
      en: 'A small plugin with the shortcode [mot_lan]; the script loads only where it is used and must match its hash.',
    },
    blocks: [
      {
        steps: {
          vi: [
            'Chép thư mục `components/integrations/wordpress/mot-lan` vào `wp-content/plugins/` của trang (cần WordPress 6.5 trở lên).',
            'Chép thư mục `dist/components` vào trong nó, đổi tên thành `mot-lan`: `wp-content/plugins/mot-lan/mot-lan/mot-lan.js`.',
            'Vào *Plugin* trong trang quản trị, kích hoạt “Một Lần”.',
            'Thêm khối *Mã ngắn* (Shortcode) vào trang, dán một dòng:',
          ],
          en: [
            'Copy the folder `components/integrations/wordpress/mot-lan` to `wp-content/plugins/` of your site (WordPress 6.5 or later).',
            'Copy the folder `dist/components` into it and name it `mot-lan`: `wp-content/plugins/mot-lan/mot-lan/mot-lan.js`.',
            'Activate “Một Lần” under *Plugins*.',
            'Add a *Shortcode* block to a page and paste one line:',
          ],
        },
      },
      {
        name: 'Shortcode',
        code: `[mot_lan]
[mot_lan element="feedback-form" action="/phan-anh"]
[mot_lan element="procedure-finder" src="/thu-tuc.json"]`,
      },
      {
        say: {
          vi: '`[mot_lan]` một mình là ô tìm với danh mục đi kèm. Danh mục riêng thì chép lên máy chủ qua FTP hay trình quản lý tệp rồi ghi địa chỉ vào `src`: Thư viện của WordPress không nhận tệp JSON.',
          en: '`[mot_lan]` alone is the search with the list that comes along. Bring a list of your own to the server by FTP or a file manager and name it in `src`: WordPress’ media library takes no JSON.',
        },
      },
      {
        say: {
          vi: 'Mã ngắn chỉ viết ra những thẻ và thuộc tính trong danh sách; mọi giá trị đều được làm sạch (`esc_attr`, `esc_url`, `wp_kses_post`).',
          en: 'The shortcode writes only tags and attributes from its list; every value is escaped (`esc_attr`, `esc_url`, `wp_kses_post`).',
        },
      },
      { name: 'mot-lan.php', code: read('wordpress/mot-lan/mot-lan.php') },
      {
        say: {
          vi: 'Đã chạy trong WordPress 6.5.5 và 6.7 (bản thử) với giao diện Twenty Twenty-Four: `npm run bench -- wordpress` dựng cả hai rồi xem từng trang như người truy cập.',
          en: 'It has been run in WordPress 6.5.5 and 6.7 (alpha) with the theme Twenty Twenty-Four: `npm run bench -- wordpress` sets up both and visits their pages.',
        },
      },
    ],
  };
}
