import type { Example } from '../read-examples.ts';
import type { Words } from '../language.ts';
import { type Framework, FRAMEWORK_NAMES, writeSnippet } from '../write-snippets.ts';
import type { Guide } from './guide.ts';

const INSTALL: Words = {
  vi: 'Gói chưa có trên npm; cài từ thư mục đã dựng:',
  en: 'The package is not on npm; install it from the built folder:',
};

const ABOUT: Readonly<Record<Exclude<Framework, 'html'>, readonly [lead: Words, more: Words]>> = {
  react: [
    {
      vi: 'React 19 đặt thuộc tính và nghe sự kiện của thẻ tự định nghĩa mà không cần lớp bọc.',
      en: 'React 19 sets properties and hears events of custom elements without a wrapper.',
    },
    {
      vi: 'Nhập tệp của thành phần trước khi React vẽ lần đầu, như trên: React 19 chỉ đặt thuộc tính là đối tượng khi thành phần đã được định nghĩa. Kiểu cho JSX: `import "mot-lan-components/jsx"`.',
      en: 'Import the element before React first draws, as above: React 19 sets a property that is an object only where the element is defined by then. Types for JSX: `import "mot-lan-components/jsx"`.',
    },
  ],
  vue: [
    {
      vi: 'Dấu chấm trước tên để Vue đặt thuộc tính JavaScript, kể cả khi thành phần tải sau.',
      en: 'The dot before a name makes Vue set the property, also where the element comes later.',
    },
    {
      vi: 'Khai `compilerOptions.isCustomElement: (tag) => tag.includes("-")` để Vue không tìm thẻ này trong các thành phần của nó.',
      en: 'Set `compilerOptions.isCustomElement: (tag) => tag.includes("-")`, so that Vue does not look for the tag among its own components.',
    },
  ],
  angular: [
    {
      vi: 'Ngoặc vuông đặt thuộc tính, ngoặc tròn nghe sự kiện; `CUSTOM_ELEMENTS_SCHEMA` cho phép thẻ lạ.',
      en: 'Brackets set properties, parentheses hear events; `CUSTOM_ELEMENTS_SCHEMA` admits the tag.',
    },
    {
      vi: 'Thành phần có thể tải sau: Angular đặt thuộc tính trên thẻ, và thẻ nhận lấy khi được định nghĩa.',
      en: 'The element may come later: Angular sets the property on the tag, which takes it over when it is defined.',
    },
  ],
};

/** The guide of one framework; its code is that of an element's example. */
export async function makeFrameworkGuide(
  framework: Exclude<Framework, 'html'>,
  example: Example,
): Promise<Guide> {
  const [lead, more] = ABOUT[framework];
  const name = FRAMEWORK_NAMES[framework];
  return {
    slug: framework,
    title: { vi: name, en: name },
    lead,
    blocks: [
      { say: INSTALL },
      { name: 'sh', code: 'npm install ./mot-lan/dist/components' },
      { name, code: await writeSnippet(framework, example, 'change') },
      { say: more },
    ],
  };
}
