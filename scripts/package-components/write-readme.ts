import { elementsOf, type ElementDoc, type Manifest } from './element-doc.ts';

function describe({ tagName, description = '' }: ElementDoc): string {
  const [sentence = ''] = description.replaceAll('\n', ' ').split(/(?<=[.!?]) /);
  return `| \`<${tagName}>\` | ${sentence} |`;
}

/** What a person who found the package reads first: enough to have a list of procedures on a page. */
export function writeReadme(manifest: Manifest, name: string): string {
  return `# ${name}

Elements of a Vietnamese one-stop office for any page: procedures to find, QR codes, feedback, rating.
Các thành phần của bộ phận một cửa, dùng được trên mọi trang web.

Plain HTML: copy this folder to your server as \`/mot-lan/\`.

\`\`\`html
<link rel="stylesheet" href="/mot-lan/mot-lan.css">
<script type="module" src="/mot-lan/mot-lan.js"></script>
<procedure-finder src="/mot-lan/thu-tuc.json"></procedure-finder>
\`\`\`

\`thu-tuc.json\` comes along: the communes' procedures on the national portal, July 2026. Your own is written \`{"date": "2026-07", "procedures": [{"name": "Đăng ký khai sinh", "field": "Hộ tịch", "code": "1.001193"}]}\`. Only \`name\` is needed.
\`mot-lan.css\` keeps room for the elements, so that nothing below them moves when they come.

With a bundler, each element is a module of its own; types come along, also for JSX (\`import '${name}/jsx'\`):

\`\`\`js
import '${name}/procedure-finder';
import '${name}/mot-lan.css';
\`\`\`

On a server that draws pages (Next, Nuxt, Angular SSR) import them in the browser only: elements need a document.

The elements speak Vietnamese; inside of anything with \`lang="en"\` (not \`<html>\`) they speak English. Colours and sizes are
the custom properties \`--ml-*\`.

| element | what it is |
|---|---|
${elementsOf(manifest).map(describe).join('\n')}

Attributes, properties, events, slots, parts and custom properties: \`custom-elements.json\`. Hashes for \`integrity\`: \`integrity.json\`.
`;
}
