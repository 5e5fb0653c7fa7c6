import type { ReadOnlyPair } from '../../../domain/form.ts';
import { deepQuery } from '../deep-query.ts';
import {
  childrenOf,
  classOf,
  closest,
  contains,
  isElement,
  isText,
  nextElementOf,
  parentElementOf,
  query,
  queryAll,
  rawText,
  tagOf,
} from '../dom.ts';
import { isBehindTab } from '../control/read-state.ts';
import { holdsControl } from '../label/heading.ts';
import type { SectionReader } from '../label/section-reader.ts';
import { isInStepper } from '../label/stepper.ts';
import type { Layout } from '../layout.ts';
import { locate } from '../locator.ts';
import { capLabel, capValue, readText } from '../text.ts';
import { isLabel, LABEL_CLASS, type FoundPair } from './found-pair.ts';
import { readLabelled } from './read-labelled.ts';
import { readTwinBlocks } from './read-twin-blocks.ts';
import { readTables } from './read-table-pairs.ts';

const VALUE_CLASS =
  /(?:^|[\s_-])(?:content|value|val|detail|description|data|text|info-?value|noi-?dung)(?:[\s_-]|$)/i;

function readDefinitionLists(document: Document): FoundPair[] {
  return deepQuery(document, 'dt').flatMap((term): FoundPair[] => {
    let value = nextElementOf(term);
    while (value !== null && tagOf(value) !== 'dd' && tagOf(value) !== 'dt')
      value = nextElementOf(value);
    if (value === null || tagOf(value) !== 'dd' || holdsControl(value)) return [];
    return [
      { label: readText(term), value: readText(value), valueElement: value, evidence: 'term' },
    ];
  });
}

/** The element after a label, or after the block that holds nothing else. */
function valueBeside(label: Element, text: string): Element | null {
  const next = nextElementOf(label);
  const parent = parentElementOf(label);
  return next === null && parent !== undefined && readText(parent) === text
    ? nextElementOf(parent)
    : next;
}

/** Neighbours whose class names say label and value: descriptions and cards of every library. */
function readLabelledNeighbours(document: Document): FoundPair[] {
  return deepQuery(
    document,
    '[class*=label i], [class*=lbl i], [class*=term i], [class*=key i], [class*=caption i], [class*=title i], [class*=name i], label',
  ).flatMap((label): FoundPair[] => {
    if (
      /^t[dh]$/.test(tagOf(label)) &&
      closest(label, 'table') !== undefined &&
      nextElementOf(label) !== null &&
      /^t[dh]$/.test(tagOf(nextElementOf(label)!))
    )
      return [];
    const text = readText(label);
    if (!isLabel(text) || holdsControl(label)) return [];
    const value = valueBeside(label, text);
    if (
      value === null ||
      query(value, 'button, [role=button]') !== undefined ||
      holdsControl(value) ||
      /^h[1-6]$/.test(tagOf(label)) ||
      (nextElementOf(value) !== null && !LABEL_CLASS.test(classOf(nextElementOf(value)!)))
    )
      return [];
    const says =
      LABEL_CLASS.test(classOf(label)) ||
      tagOf(label) === 'label' ||
      VALUE_CLASS.test(classOf(value)) ||
      /[:：]\s*$/.test(text);
    // A block of text under a title is no value.
    if (
      !says ||
      queryAll(value, 'h1, h2, h3, h4, h5, table, dl, ul, p + p').length > 0 ||
      queryAll(value, '*').length > 12
    )
      return [];
    return [{ label: text, value: readText(value), valueElement: value, evidence: 'term' }];
  });
}

/** Two plain neighbours, the first ending in a colon. */
function readColonNeighbours(document: Document): FoundPair[] {
  return deepQuery(document, 'div, span, p, b, strong, em, dt, label').flatMap(
    (label): FoundPair[] => {
      const value = nextElementOf(label);
      if (
        value === null ||
        /^(?:br|table|ul|ol|dl|h[1-6]|input|select|textarea|button|form)$/.test(tagOf(value))
      )
        return [];
      if (queryAll(label, '*').length > 3 || queryAll(value, '*').length > 6) return [];
      const text = readText(label);
      if (!/[:：]\s*$/.test(text) || !isLabel(text) || holdsControl(label) || holdsControl(value))
        return [];
      // `<b>A:</b> x <b>B:</b> y`: the value is the text between, not the next label.
      for (let node = label.nextSibling; node !== null && node !== value; node = node.nextSibling)
        if (isText(node) && /[\p{L}\d]/u.test(rawText(node))) return [];
      const shown = readText(value);
      if (/[:：]\s*$/.test(shown)) return [];
      return [{ label: text, value: shown, valueElement: value, evidence: 'preceding-text' }];
    },
  );
}

/** A text between two values on one line, all of it the second one's label: ', sinh năm: '. */
const NEXT_LABEL = /^[\s,;.–-]*\p{L}[^:：]{1,60}[:：]\s*$/u;
/** Where plain text goes on to its next label: 'Trần Thị A, sinh năm: 1990'. */
const NEXT_PART = /\s*[,;]\s+(?=\p{L}[\p{L}\s/()]{1,40}[:：]\s)/u;
const LINE = /^\s*([^:：]{2,80}?)\s*[:：]\s*(\S.*)$/su;

/** One line of text: '<b>Họ tên:</b> Trần Thị A', 'Họ tên: Trần Thị A', several on a line apart by blocks or <br>. */
function readLines(document: Document): FoundPair[] {
  return deepQuery(document, 'p, li, div, td, span').flatMap((block): FoundPair[] => {
    const children = childrenOf(block);
    if (!children.some((child) => isText(child) && /[\p{L}\d]/u.test(rawText(child)))) return [];
    if (
      holdsControl(block) ||
      children.some(
        (child) =>
          isElement(child) && /^(?:div|p|table|ul|ol|dl|section|h[1-6]|label)$/.test(tagOf(child)),
      )
    )
      return [];
    if (
      tagOf(block) === 'span' &&
      parentElementOf(block) !== undefined &&
      LINE.test(readText(parentElementOf(block)!)) &&
      !/[:：]/.test(readText(block))
    )
      return [];
    // Lines of the page, each in the parts it names: 'Họ tên cha: A, dân tộc: B' is one line of two parts.
    const lines: string[][] = [['']];
    for (const child of children) {
      if (isElement(child) && tagOf(child) === 'br') lines.push(['']);
      else addToLine(lines.at(-1)!, child);
    }
    return lines.flatMap((line) => readLine(line, block));
  });
}

/** 'Họ và tên cha': what is left without the words for a name says who. */
const NAME_WORDS = /^(?:họ(?:,? (?:chữ )?đệm,?)?(?:,? (?:và )?tên)?|tên)(?:\s+(?:của\s+)?|$)/iu;

function addToLine(parts: string[], child: Node): void {
  const text = isText(child) ? rawText(child) : isElement(child) ? ` ${readText(child)} ` : '';
  const last = parts.at(-1)!;
  const isBoldLabel =
    isElement(child) && /^(?:b|strong)$/.test(tagOf(child)) && /[:：]\s*$/.test(text);
  if (isBoldLabel ? last.trim() !== '' : isText(child) && LINE.test(last) && NEXT_LABEL.test(text))
    parts.push(text.replace(/^[\s,;.–-]+/, ''));
  else parts[parts.length - 1] = last + text;
}

function readLine(line: readonly string[], block: Element): FoundPair[] {
  const found = line
    .flatMap((part) => part.replace(/\s+/g, ' ').trim().split(NEXT_PART))
    .flatMap((part): FoundPair[] => {
      const [, label = '', value = ''] = LINE.exec(part) ?? [];
      // A clock time or an address of the web is no label and value.
      if (
        !isLabel(label) ||
        /https?$/i.test(label) ||
        (/^\d{2}\b/.test(value) && /\d$/.test(label))
      )
        return [];
      return [{ label, value: value.trim(), valueElement: block, evidence: 'preceding-text' }];
    });
  // What goes on in small letters is still about the one the line began with.
  const head = (found[0]?.label ?? '').replace(NAME_WORDS, '');
  return found.map((pair, at) =>
    at > 0 && head !== '' && /^\p{Ll}/u.test(pair.label) ? { ...pair, head } : pair,
  );
}

/** A place for a value that is drawn but holds none. */
function isEmptyPlace(element: Element): boolean {
  return rawText(element).trim() === '' && Element.prototype.checkVisibility.call(element);
}

/** Every value a document shows beside its label without a box to edit it, each once. */
export function readPairs(
  document: Document,
  layout: Layout,
  sections: SectionReader,
): ReadOnlyPair[] {
  const strong = [
    ...readLabelled(document),
    ...readDefinitionLists(document),
    ...readTables(document),
    ...readLabelledNeighbours(document),
  ];
  const places = new Set(strong.map(({ valueElement }) => valueElement));
  strong.push(...readTwinBlocks(document).filter(({ valueElement }) => !places.has(valueElement)));
  const taken = new Set(strong.map(({ valueElement }) => valueElement));
  const isTaken = (element: Element): boolean =>
    taken.has(element) || strong.some(({ valueElement }) => contains(valueElement, element));
  const neighbours = readColonNeighbours(document).filter(
    ({ valueElement }) => !isTaken(valueElement),
  );
  neighbours.forEach(({ valueElement }) => taken.add(valueElement));
  const lines = readLines(document).filter(
    ({ valueElement }) =>
      !isTaken(valueElement) &&
      !neighbours.some(
        (one) =>
          contains(valueElement, one.valueElement) || contains(one.valueElement, valueElement),
      ),
  );
  const seen = new Set<string>();
  return [...strong, ...neighbours, ...lines]
    .filter(({ valueElement }) => !isInStepper(valueElement))
    .filter(
      ({ valueElement, label }) =>
        layout.isVisible(valueElement) ||
        isBehindTab(valueElement, layout) ||
        (label !== '' && isEmptyPlace(valueElement)),
    )
    .filter(({ valueElement, label, value, head }) => {
      const key = `${label}|${head ?? ''}|${value}|${locate(valueElement).path.join()}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .toSorted((a, b) =>
      a.valueElement === b.valueElement
        ? 0
        : (a.valueElement.compareDocumentPosition(b.valueElement) & 4) !== 0
          ? -1
          : 1,
    )
    .map((pair, order): ReadOnlyPair => ({
      ref: `p${order}`,
      locator: locate(pair.valueElement),
      label: capLabel(pair.label.replace(/\s*[:：]\s*$/, '')),
      labelEvidence: pair.evidence,
      sections: [
        ...sections.read(pair.valueElement).filter((heading) => heading !== pair.label),
        ...(pair.head === undefined ? [] : [capLabel(pair.head)]),
      ],
      ...(pair.column === undefined ? {} : { column: pair.column }),
      value: capValue(pair.value),
      order,
    }));
}
