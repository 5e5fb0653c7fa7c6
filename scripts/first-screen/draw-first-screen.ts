import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CSSResult } from 'lit';
import { readEdition } from '../../domain/read-edition.ts';
export { tokenSheet } from '../../components/tokens.ts';
import { drawTemplate } from './draw-template.ts';

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

function drawRoot(
  element: Drawn,
  Kind: Drawable,
  take: Parameters<typeof drawTemplate>[1],
): string {
  const styles = Kind.elementStyles.map(({ cssText }) => cssText.replace(/\s+/g, ' ')).join('');
  const body = drawTemplate(element.render() as Parameters<typeof drawTemplate>[0], take);
  return `<template shadowrootmode="open"><style>${styles}</style>${body}</template>`;
}

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
  const frame = drawRoot(app, App as unknown as Drawable, (tag, name, value) => {
    if (tag === 'procedure-list') given[name] = value;
  });
  const list = make(List as unknown as Drawable, given);
  list.willUpdate(new Map([['fieldOrder', undefined]]));
  const body = drawRoot(list, List as unknown as Drawable, () => undefined);
  // The time is not known here, and what is typed would be lost: the clock is left out, the box takes no letter yet. What
  // only comes up later belongs to the kiosk alone.
  const screen = frame
    .replace(/<procedure-list[^>]*><\/procedure-list>/, () => `<div>${body}</div>`)
    .replace(/<vietnamese-keyboard[^]*?<\/vietnamese-keyboard>|<dialog[^]*?<\/dialog>/g, '')
    .replace('</style>', '.now{visibility:hidden}</style>')
    .replace('<input', '<input readonly');
  return `<div id="first-screen">${screen}</div>`;
}
