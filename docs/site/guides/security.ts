import type { Guide } from './guide.ts';

const POLICY = `Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';
  connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html mot-lan`;

/** An import map that pins every module of the package; `at` is where the folder stands on the server. */
export function writeImportMap(hashes: Readonly<Record<string, string>>, at: string): string {
  const modules = Object.entries(hashes).filter(([file]) => !file.includes('.classic.'));
  const integrity = Object.fromEntries(modules.map(([file, hash]) => [`${at}${file}`, hash]));
  return `<script type="importmap">\n${JSON.stringify({ integrity }, null, 2)}\n</script>`;
}

/** What a page's policy must allow, and how each file can be held to its hash. */
export function makeSecurityGuide(hashes: Readonly<Record<string, string>>): Guide {
  return {
    slug: 'security',
    title: { vi: 'CSP và mã băm', en: 'CSP and integrity' },
    lead: {
      vi: 'Chạy dưới chính sách chặt nhất; từng tệp, kể cả tệp tải sau, có thể buộc đúng mã băm.',
      en: 'Runs under the strictest policy; every file, also one loaded later, can be held to its hash.',
    },
    blocks: [
      { heading: { vi: 'Chính sách bảo mật', en: 'Content security policy' } },
      {
        say: {
          vi: '`lit-html` cho `mot-lan.js`, `mot-lan` cho các tệp riêng. Thành phần không dùng kiểu hay script viết thẳng trong trang.',
          en: '`lit-html` is for `mot-lan.js`, `mot-lan` for the single files. No element uses inline styles or scripts.',
        },
      },
      { name: 'HTTP', code: POLICY },
      { heading: { vi: 'Mã băm của tệp đầu', en: 'The first file' } },
      {
        name: 'HTML',
        code: `<script type="module" src="/mot-lan/mot-lan.js"\n  integrity="${hashes['mot-lan.js']!}" crossorigin="anonymous"></script>`,
      },
      { heading: { vi: 'Mã băm của tệp tải sau', en: 'Files that are loaded later' } },
      {
        say: {
          vi: '`integrity` của thẻ `script` chỉ giữ tệp đầu. Những tệp nó nạp sau giữ được bằng phần `integrity` của import map, đặt trước mọi script của trang (Chromium 127, Safari 18, Firefox 138; trình duyệt cũ hơn bỏ qua phần này). Tệp sai mã thì không chạy, và nội dung HTML đặt sẵn trong thẻ vẫn hiện. Import map viết thẳng trong trang nên CSP phải cho phép bằng mã băm hoặc nonce của nó.',
          en: 'The `integrity` of a `script` tag holds only the first file. What it loads later is held by the `integrity` of an import map before every script of the page (Chromium 127, Safari 18, Firefox 138; older browsers ignore it). A file with another hash does not run, and the HTML inside the tag goes on showing. An import map is inline, so a policy must allow it by its hash or a nonce.',
        },
      },
      { name: 'HTML', code: writeImportMap(hashes, '/mot-lan/') },
      {
        say: {
          vi: 'Các mã băm cũng nằm trong `integrity.json` và được in ra khi dựng.',
          en: 'The hashes also stand in `integrity.json` and are printed by the build.',
        },
      },
    ],
  };
}
