import type { Guide } from './guide.ts';

/** What editors can be told of the elements. */
export const editors: Guide = {
  slug: 'editors',
  title: { vi: 'VS Code, JetBrains, kiểu', en: 'VS Code, JetBrains, types' },
  lead: {
    vi: 'Gợi ý thẻ, thuộc tính, biến CSS và kiểu TypeScript, sinh từ cùng một custom-elements.json.',
    en: 'Completion of tags, attributes and custom properties, and TypeScript types, from the same custom-elements.json.',
  },
  blocks: [
    { heading: { vi: 'Visual Studio Code', en: 'Visual Studio Code' } },
    {
      name: '.vscode/settings.json',
      code: `{
  "html.customData": ["./node_modules/mot-lan-components/vscode.html-data.json"],
  "css.customData": ["./node_modules/mot-lan-components/vscode.css-data.json"]
}`,
    },
    { heading: { vi: 'WebStorm, PhpStorm, IntelliJ', en: 'WebStorm, PhpStorm, IntelliJ' } },
    {
      say: {
        vi: 'Cài gói vào `node_modules` là đủ: trình soạn thảo tự tìm `web-types.json` qua `package.json`. Chép tệp thì trỏ tới nó trong `package.json` của trang:',
        en: 'Installing the package into `node_modules` is enough: the editor finds `web-types.json` through its `package.json`. With copied files, point to it in your own `package.json`:',
      },
    },
    { name: 'package.json', code: `{ "web-types": "./mot-lan/web-types.json" }` },
    { heading: { vi: 'TypeScript và JSX', en: 'TypeScript and JSX' } },
    {
      name: 'TypeScript',
      code: `import 'mot-lan-components/feedback-form';

const form = document.querySelector('feedback-form')!;
form.addEventListener('feedback-submit', (event) => {
  event.preventDefault();
  console.log(event.feedback.text);
});`,
    },
    { name: 'TSX', code: `import 'mot-lan-components/jsx';` },
  ],
};
