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
        say: {
          vi: 'Tạo `client-extensions/mot-lan/` trong Liferay workspace, chép `dist/components` vào đó thành `mot-lan/`, đặt tệp này bên cạnh rồi chạy `blade gw deploy`. Dòng trong `properties` thành thuộc tính của thẻ: sửa địa chỉ cho đúng tệp đã tải lên Documents and Media.',
          en: 'Make `client-extensions/mot-lan/` in a Liferay workspace, copy `dist/components` into it as `mot-lan/`, put this file beside it and run `blade gw deploy`. A line of `properties` becomes an attribute of the tag: change the address to your file in Documents and Media.',
        },
      },
      { name: 'client-extension.yaml', code: read('liferay/client-extension.yaml') },
      {
        say: {
          vi: 'Tên trường theo tài liệu của Liferay ([customElement](https://learn.liferay.com/w/dxp/development/integrating-external-applications/creating-a-basic-custom-element/custom-element-yaml-configuration-reference)); tệp chưa được thử trên một máy chủ Liferay, vì chúng tôi không có máy chủ nào để thử.',
          en: 'The fields are those of Liferay’s reference ([customElement](https://learn.liferay.com/w/dxp/development/integrating-external-applications/creating-a-basic-custom-element/custom-element-yaml-configuration-reference)); the file has not been tried on a Liferay server, for want of one.',
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
      vi: 'Một tiện ích nhỏ với mã ngắn [mot_lan]; script chỉ tải ở trang có dùng và phải đúng mã băm.',
      en: 'A small plugin with the shortcode [mot_lan]; the script loads only where it is used and must match its hash.',
    },
    blocks: [
      {
        say: {
          vi: 'Chép `components/integrations/wordpress/mot-lan` vào `wp-content/plugins/`, chép `dist/components` vào trong nó thành `mot-lan/`, rồi bật “Một Lần” ở mục Tiện ích. Cần WordPress 6.5 trở lên.',
          en: 'Copy `components/integrations/wordpress/mot-lan` to `wp-content/plugins/`, copy `dist/components` into it as `mot-lan/`, then activate “Một Lần” under Plugins. WordPress 6.5 or later.',
        },
      },
      {
        name: 'WordPress',
        code: `[mot_lan element="procedure-finder" src="/wp-content/uploads/thu-tuc.json"][/mot_lan]
[mot_lan element="feedback-form" action="/phan-anh"][/mot_lan]`,
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
