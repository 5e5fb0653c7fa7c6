import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CSSResult } from 'lit';
import { readEdition } from '../../domain/read-edition.ts';
export { tokenSheet } from '../../components/tokens.ts';
import { drawTemplate, type TakeProperty } from './draw-template.ts';
import { pruneStyles } from './prune-styles.ts';

const CATALOGUE = resolve(import.meta.dirname, '../../catalogue/commune-2026.json');

/** As little of a page as the elements ask for before they are connected to one. */
function standInForPage(): void {
  const page = globalThis as Record<string, unknown>;
  page['document'] ??= { adoptedStyleSheets: [], documentElement: {} };
  page['CSSStyleSheet'] ??= class {
    replaceSync(): void {
      // Nothing is styled here.
    }
  };
  page['customElements'] ??= new Map<string, unknown>() as unknown;
  (page['customElements'] as { define?: unknown }).define ??= (): void => undefined;
  page['ShadowRoot'] ??= class {
    readonly mode = 'open';
  };
  page['localStorage'] ??= { getItem: () => null };
}

/** What both elements let us do with them outside a page. */
interface Drawn {
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): unknown;
  getRootNode?: () => unknown;
}

interface Drawable {
  new (): Drawn;
  readonly elementStyles: readonly CSSResult[];
}

const stylesOf = ({ elementStyles }: Drawable): string =>
  elementStyles.map(({ cssText }) => cssText.replace(/\s+/g, ' ')).join('');

const drawRoot = (styles: string, body: string): string =>
  `<template shadowrootmode="open"><style>${pruneStyles(styles, body)}${COMING_STYLES}</style>${body}</template>`;

const drawBody = (element: Drawn, take: TakeProperty): string =>
  drawTemplate(element.render() as Parameters<typeof drawTemplate>[0], take);

/** Seen when no script has taken the screen over in all that time: one that cannot start is a screen that answers nobody. */
const LATE_SECONDS = 10;
const LATE_NOTICE = `<div class="late"><p class="notice warn"><span>Máy đang khởi động, xin ông/bà chờ một lát. Nếu chờ lâu, mời ông/bà hỏi cán bộ tại quầy.
<span lang="en">Starting up. If this takes long, please ask at the counter.</span></span></p></div>`;
/** The time is not known here: the clock is left out. */
const LATE_STYLES = `.now{visibility:hidden}
.late{position:absolute;visibility:hidden;padding:0 var(--gutter) var(--ml-space-4);animation:late 1ms ${LATE_SECONDS}s forwards}
.late [lang]{display:block}
@keyframes late{to{position:static;visibility:visible}}`;
/**
 * The page comes in pieces. Of one painted before its end, what has only begun would move: a chip without its words, the foot
 * under its first button.
 */
const COMING_STYLES = '@container style(--coming: yes){.fields,footer{display:none}}';

/** What an element asks of itself that only one in a page has. */
const PLACE = {
  getRootNode: () => undefined,
  firstElementChild: null,
  renderRoot: { adoptedStyleSheets: ['its own'] },
};

const make = (Kind: Drawable, properties: object): Drawn =>
  Object.assign(new Kind(), PLACE, properties);

/**
 * The kiosk's first screen as HTML that stands without a script: what `kiosk-app` draws with the catalogue of this build,
 * in Vietnamese.
 */
export async function drawFirstScreen(): Promise<string> {
  // Lit takes whatever looks like a page for a whole one, so it comes first.
  await import('lit');
  standInForPage();
  const [{ KioskApp: App }, { ProcedureList: List }, parts] = await Promise.all([
    import('../../kiosk/kiosk-app.ts'),
    import('../../components/procedure-list/procedure-list.ts'),
    import('../../kiosk/catalogue-parts.ts'),
  ]);
  const { edition, problem } = readEdition(JSON.parse(readFileSync(CATALOGUE, 'utf8')), '2026-07');
  if (edition === undefined) throw new Error(problem);
  const catalogue = { edition, mostUsed: parts.MOST_USED, fieldOrder: parts.FIELD_ORDER };
  const app = make(App as unknown as Drawable, { catalogue, minute: 0 });
  const given: Record<string, unknown> = {};
  const frame = drawBody(app, (tag, name, value) => {
    if (tag === 'procedure-list') given[name] = value;
  });
  const list = make(List as unknown as Drawable, given);
  list.willUpdate(new Map([['fieldOrder', undefined]]));
  // What is typed would be lost: the box takes no letter yet.
  const body = drawBody(list, () => undefined).replace('<input', '<input readonly');
  const inside = `<div>${drawRoot(stylesOf(List as unknown as Drawable), body)}</div>`;
  // What only comes up later belongs to the kiosk alone; where its keyboard comes up stands the late notice.
  const around = frame
    .replace(/<vietnamese-keyboard[^]*?<\/vietnamese-keyboard>/, LATE_NOTICE)
    .replace(/<dialog[^]*?<\/dialog>/, '');
  const styles = stylesOf(App as unknown as Drawable) + LATE_STYLES;
  const screen = drawRoot(styles, around).replace(
    /<procedure-list[^>]*><\/procedure-list>/,
    () => inside,
  );
  return `<div id="first-screen">${screen}</div>`;
}
