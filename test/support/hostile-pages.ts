import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensurePrototype } from '../../scripts/browser.ts';
import { PAGE_LIBRARIES } from './page-libraries.ts';

/** What a page has before anything of ours comes. */
export interface HostilePage {
  readonly name: string;
  readonly head: string;
  /** It has scripts that may trip ours: it is visited by the module and by the classic script. */
  readonly hasScripts?: true;
}

const read = (path: string): string =>
  readFileSync(resolve(PAGE_LIBRARIES, 'node_modules', path), 'utf8');
/** A theme's rules; fonts and sheets it would fetch from beside it are not here. */
const style = (text: string): string =>
  `<style>${text.replace(/@import[^;]+;|@font-face\s*\{[^}]*\}/g, '')}</style>`;
const script = (text: string): string =>
  `<script>${text.replaceAll('</script', '<\\/script')}</script>`;

/** Rules like those of many themes of WordPress, worse than any one of them. The page stays white: pictures end in half a pixel. */
const WORDPRESS = `:root { --global--font-size-base: 1.25rem; --wp--preset--spacing--30: 2rem; font-size: 18px }
  *, *::before, *::after { box-sizing: inherit } html { box-sizing: border-box; line-height: 1.7; hyphens: auto }
  body { font: 400 1.25rem/1.7 "Hoefler Text", Garamond, serif; color: #39414d; word-wrap: break-word; text-align: justify; text-align-last: right;
    text-underline-offset: 9px; text-rendering: geometricPrecision; text-wrap: pretty; overflow-wrap: anywhere; -webkit-text-fill-color: #39414d; -webkit-text-stroke: 1px red }
  body > *, .entry-content > * { max-width: 36rem; margin-inline: auto; margin-block: 30px }
  .has-drop-cap::first-letter, p::first-letter { font-size: 3em }
  a, button, .wp-block-button__link { text-decoration: underline dotted 1px; font-weight: 700 !important }
  button, input, textarea, select { border: 3px solid #39414d !important; border-radius: 0 !important; padding: 15px 30px !important; font: inherit }
  table { border-collapse: collapse; min-width: 240px } td, th { padding: 10px; border: 1px solid }
  svg { fill: currentColor !important; max-width: 100%; height: auto } ul { list-style: disc; padding-left: 40px }
  :focus { outline: 2px dotted !important } ::selection { background: #000 } [hidden] { display: none }`;

/** All a page passes down that is not said elsewhere. */
const PASSED_DOWN = `body { direction: rtl; line-break: anywhere; tab-size: 20; quotes: "x" "y"; list-style: square inside; border-collapse: collapse;
  border-spacing: 9px; caption-side: bottom; text-underline-position: under; text-emphasis: dot red; text-orientation: upright; accent-color: red;
  caret-color: red; paint-order: stroke; fill: red; fill-opacity: 0.2; stroke: lime; stroke-opacity: 0.2; stroke-dasharray: 2; shape-rendering: crispEdges; font-kerning: none; font-feature-settings: "smcp";
  font-variant-caps: small-caps; font-stretch: expanded; font-size-adjust: 1; hyphenate-character: "?"; image-rendering: pixelated; word-break: keep-all }`;

/** What older libraries and scripts of sites did to the built-ins of the language and of the browser. */
const POLLUTION = `Array.prototype.toJSON = function () { return 'no' }; Array.prototype.each = function () {};
  Array.prototype.clear = function () { this.length = 0; return this }; Array.prototype.compact = function () { return this };
  Object.prototype.extend = function () {}; String.prototype.strip = function () {}; String.prototype.toJSON = function () { return 'no' };
  Array.from = (list) => Array.prototype.slice.call(list); Array.prototype.entries = Array.prototype.toArray = function () { return [...this] };
  Element.prototype.hide = function () {}; Element.prototype.update = function () {}; Function.prototype.defer = function () {};
  Event.prototype.stop = function () {}; Number.prototype.times = function () {}; Date.prototype.toJSON = function () { return 'no' };
  NodeList.prototype.map = Array.prototype.map; window.$ = () => null; window.name = 'trang'; window.process = {}; window.module = {}; window.exports = {};`;

/** The pages, each as bad as what it is named after. */
export function hostilePages(): readonly HostilePage[] {
  return [
    { name: 'Bootstrap 3', head: style(read('bootstrap3/dist/css/bootstrap.min.css')) },
    { name: 'Bootstrap 5', head: style(read('bootstrap5/dist/css/bootstrap.min.css')) },
    {
      name: 'Fomantic',
      head: style(read('fomantic-ui-css/semantic.min.css')),
    },
    {
      name: 'the theme of WordPress that others start from',
      head: style(read('undescores-for-npm/style.css')),
    },
    { name: 'rules of many themes', head: style(read('normalize.css/normalize.css') + WORDPRESS) },
    { name: 'a theme of Liferay', head: style(read('@clayui/css/lib/css/atlas.css')) },
    { name: 'all that a page passes down', head: style(PASSED_DOWN) },
    {
      name: 'rules that unset everything',
      head: style('*, *::before, *::after { all: unset } html { font-size: 62.5% }'),
    },
    {
      name: "a theme's resets",
      head: style(`body, body * { letter-spacing: 2px; word-spacing: 4px; text-transform: uppercase; line-height: 3;
        text-align: center; font: italic bold 31px/3 serif; color: red; text-shadow: 1px 1px red; white-space: nowrap;
        cursor: wait; text-indent: 40px; word-break: break-all; display: inline-block; float: none }
        button, input, svg, ul, li, h1, h2, p { border: 9px solid lime !important; margin: 50px !important; width: 20px !important }`),
    },
    {
      name: 'an AMD loader',
      head: script(
        'window.define = function () { throw new Error("define was called") }; define.amd = {};',
      ),
      hasScripts: true,
    },
    {
      name: 'RequireJS and jQuery 3',
      head: script(read('requirejs/require.js')) + script(read('jquery3/dist/jquery.min.js')),
      hasScripts: true,
    },
    {
      name: 'jQuery 1',
      head: script(read('jquery1/dist/jquery.min.js')) + script('jQuery.noConflict()'),
      hasScripts: true,
    },
    { name: 'Prototype', head: script(readFileSync(ensurePrototype(), 'utf8')), hasScripts: true },
    { name: 'built-ins a library has changed', head: script(POLLUTION), hasScripts: true },
  ];
}
