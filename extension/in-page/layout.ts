import { classOf, contains, documentOf, parentElementOf, rectOf, rootOf } from './dom.ts';

/** Reads of layout in one pass, each element's asked once. Valid until the page changes: make one per reading. */
export interface Layout {
  rect(element: Element): DOMRect;
  style(element: Element): CSSStyleDeclaration;
  /** Rendered, not transparent, not zero-sized, not moved off the page, not clipped away, not painted over. */
  isVisible(element: Element): boolean;
}

const FAINT = 0.1;
const SMALLEST_PIXELS = 3;

/** CSS clip and clip-path as the usual ways to hide: rect(0 0 0 0), inset(50%), circle(0). */
function isCutAway(style: CSSStyleDeclaration): boolean {
  const clip = style.clip.replace(/px|,/g, ' ');
  if (/^rect\(\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\)$/.test(clip)) {
    const [top = 0, right = 0, bottom = 0, left = 0] = (clip.match(/\d+/g) ?? []).map(Number);
    if (right - left < SMALLEST_PIXELS || bottom - top < SMALLEST_PIXELS) return true;
  }
  return /^(?:inset\((?:50|[6-9]\d|100)%|circle\(0|polygon\(0(?:px)? 0)/.test(style.clipPath);
}

function clipsContent(style: CSSStyleDeclaration): boolean {
  return /hidden|clip/.test(style.overflowX + style.overflowY);
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) >= SMALLEST_PIXELS &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= SMALLEST_PIXELS
  );
}

function isOpaque(style: CSSStyleDeclaration): boolean {
  if (style.backgroundImage !== 'none') return true;
  const alpha = /rgba\([^)]*,\s*([\d.]+)\)/.exec(style.backgroundColor);
  return alpha === null ? style.backgroundColor.startsWith('rgb') : Number(alpha[1]) > 0.9;
}

/** What a page lays over everything for a while (dialog, spinner, sticky head) hides no control from a person for good. */
const PASSING_COVER =
  /modal|mask|overlay|backdrop|spin|load|drawer|popup|dialog|toast|sticky|fixed|header|popper|picker|dropdown|menu|tooltip|listbox|calendar|suggest|autocomplete/i;

/** A control is painted over when an opaque stranger lies on its middle and both its ends. */
function isPaintedOver(element: Element, rect: DOMRect, layout: Layout): boolean {
  const document = documentOf(element);
  const view = document.defaultView;
  if (view === null) return false;
  const y = rect.top + rect.height / 2;
  const inset = Math.min(4, rect.width / 4);
  const points = [rect.left + inset, rect.left + rect.width / 2, rect.right - inset];
  if (y < 0 || y > view.innerHeight || points[0]! < 0 || points[2]! > view.innerWidth) return false;
  return points.every((x) => {
    const top = DocumentOrShadowRootPrototype.elementFromPoint.call(rootOf(element), x, y);
    if (top === null || contains(top, element) || contains(element, top)) return false;
    for (let at: Element | undefined = top; at !== undefined; at = parentElementOf(at)) {
      if (contains(at, element)) return false;
      const style = layout.style(at);
      if (style.position === 'fixed' || style.position === 'sticky') return false;
      if (PASSING_COVER.test(classOf(at))) return false;
      if (style.position === 'absolute' && isOpaque(style)) return true;
    }
    return false;
  });
}

/** Document and ShadowRoot each own elementFromPoint; the document's works on both trees' points. */
const DocumentOrShadowRootPrototype = {
  elementFromPoint(this: Document | ShadowRoot, x: number, y: number): Element | null {
    return 'host' in this
      ? ShadowRoot.prototype.elementFromPoint.call(this, x, y)
      : Document.prototype.elementFromPoint.call(this, x, y);
  },
};

/** Makes the layout reader of one pass over the page. */
export function makeLayout(): Layout {
  const rects = new Map<Element, DOMRect>();
  const styles = new Map<Element, CSSStyleDeclaration>();
  const hiding = new Map<Element, boolean>();
  const clippers = new Map<Element, readonly Element[]>();

  const layout: Layout = {
    rect(element) {
      const known = rects.get(element);
      if (known !== undefined) return known;
      const rect = rectOf(element);
      rects.set(element, rect);
      return rect;
    },
    style(element) {
      const known = styles.get(element);
      if (known !== undefined) return known;
      const style = getComputedStyle(element);
      styles.set(element, style);
      return style;
    },
    isVisible(element) {
      if (
        !element.checkVisibility({
          opacityProperty: true,
          visibilityProperty: true,
          contentVisibilityAuto: true,
        })
      )
        return false;
      const rect = layout.rect(element);
      if (rect.width < SMALLEST_PIXELS || rect.height < SMALLEST_PIXELS) return false;
      if (isFaded(element) || isOffPage(element, rect)) return false;
      for (const clipper of clippersOf(element)) {
        if (!overlap(layout.rect(clipper), rect)) return false;
      }
      return !isPaintedOver(element, rect, layout);
    },
  };

  function isFaded(element: Element): boolean {
    const known = hiding.get(element);
    if (known !== undefined) return known;
    const style = layout.style(element);
    const parent = parentElementOf(element);
    const faded =
      Number(style.opacity) < FAINT ||
      /opacity\(0(?:\.0\d*)?%?\)/.test(style.filter) ||
      isCutAway(style) ||
      (parent === undefined ? false : isFaded(parent));
    hiding.set(element, faded);
    return faded;
  }

  function clippersOf(element: Element): readonly Element[] {
    const known = clippers.get(element);
    if (known !== undefined) return known;
    const parent = parentElementOf(element);
    if (parent === undefined) return [];
    const above = clippersOf(parent);
    // The page's own scrolling is no clipping: body and html scroll.
    const here = parentElementOf(parent) !== undefined && parent.localName !== 'body';
    const all = here && clipsContent(layout.style(parent)) ? [parent, ...above] : above;
    clippers.set(element, all);
    return all;
  }

  function isOffPage(element: Element, rect: DOMRect): boolean {
    const view = documentOf(element).defaultView;
    if (view === null) return false;
    if (rect.right + view.scrollX > 0 && rect.bottom + view.scrollY > 0) return false;
    for (let at = parentElementOf(element); at !== undefined; at = parentElementOf(at)) {
      if (at.scrollLeft > 0 || at.scrollTop > 0) return false;
    }
    return true;
  }

  return layout;
}
