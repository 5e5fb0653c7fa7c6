import {
  elementsOf,
  propertiesOf,
  typeOf,
  type ElementDoc,
  type Manifest,
  type Named,
} from './element-doc.ts';

function described({ name, description = '' }: Named): { name: string; description: string } {
  return { name, description };
}

/** The texts of a union of strings: what an editor offers for an attribute. */
function valuesOf(one: Named): readonly string[] {
  return [...(typeOf(one) ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!);
}

function list(heading: string, entries: readonly Named[] = []): string {
  if (entries.length === 0) return '';
  const lines = entries.map(
    ({ name, description = '' }) => `- \`${name || 'default'}\`: ${description}`,
  );
  return `\n\n**${heading}**\n${lines.join('\n')}`;
}

/** The format has no place for events and slots: they stand in the tag's own words. */
function htmlTag(element: ElementDoc): object {
  const words = `${element.description ?? ''}${list('Events', element.events)}${list('Slots', element.slots)}`;
  return {
    name: element.tagName,
    description: { kind: 'markdown', value: words },
    attributes: (element.attributes ?? []).map((attribute) => ({
      ...described(attribute),
      ...(attribute.type?.text === 'boolean' && { valueSet: 'v' }),
      ...(valuesOf(attribute).length > 0 && {
        values: valuesOf(attribute).map((name) => ({ name })),
      }),
    })),
  };
}

/** Custom data for the HTML of Visual Studio Code (`html.customData`). */
export function vsCodeHtml(manifest: Manifest): object {
  return { version: 1.1, tags: elementsOf(manifest).map(htmlTag) };
}

function once(all: readonly Named[]): readonly object[] {
  return [...new Map(all.map((one) => [one.name, described(one)])).values()];
}

/** Custom data for the CSS of Visual Studio Code (`css.customData`): the custom properties and parts of elements. */
export function vsCodeCss(manifest: Manifest): object {
  const elements = elementsOf(manifest);
  const parts = elements.flatMap(({ cssParts = [] }) => cssParts);
  return {
    version: 1.1,
    properties: once(elements.flatMap(({ cssProperties = [] }) => cssProperties)),
    pseudoElements: once(parts.map((part) => ({ ...part, name: `::part(${part.name})` }))),
  };
}

function webTypesElement(element: ElementDoc): object {
  const typed = (one: Named): object => ({
    ...described(one),
    ...(one.type && { value: { type: typeOf(one) } }),
    ...(one.default !== undefined && { default: one.default }),
  });
  return {
    ...described({ name: element.tagName, description: element.description ?? '' }),
    attributes: (element.attributes ?? []).map(typed),
    slots: (element.slots ?? []).map(described),
    js: {
      properties: propertiesOf(element).map((one) => ({
        ...described(one),
        type: typeOf(one) ?? 'unknown',
      })),
      events: (element.events ?? []).map(described),
    },
    css: {
      parts: (element.cssParts ?? []).map(described),
      properties: (element.cssProperties ?? []).map(described),
    },
  };
}

/** web-types.json, which the editors of JetBrains find by the package's `web-types`. */
export function webTypes(manifest: Manifest, name: string, version: string): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elementsOf(manifest).map(webTypesElement) } },
  };
}

function jsxEntry(element: ElementDoc): string {
  const properties = propertiesOf(element).map(({ name }) => `'${name}'`);
  const events = (element.events ?? []).map(
    ({ name, type }) =>
      `'on${name}'?: (event: ${type?.text === 'Event' ? 'Event' : `M.${type?.text}`}) => void`,
  );
  const attributes = (element.attributes ?? [])
    .filter(({ name, fieldName }) => name !== fieldName)
    .map((one) => `'${one.name}'?: ${typeOf(one) ?? 'string'}`);
  return `  '${element.tagName}': Common<M.${element.name}> & Partial<Pick<M.${element.name}, ${properties.join(' | ')}>> & { ${[...attributes, ...events].join('; ')} };`;
}

/** Types of the elements in JSX; React 19 sets properties and hears events without a wrapper. */
export function jsxTypes(manifest: Manifest): string {
  return `import type * as React from 'react';
import type * as M from './types/components/mot-lan.js';

type Common<E> = React.HTMLAttributes<E> & { ref?: React.Ref<E>; class?: string; key?: React.Key };

/** Every element with its properties and events. */
export interface MotLanElements {
${elementsOf(manifest).map(jsxEntry).join('\n')}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends MotLanElements {}
  }
}
`;
}
