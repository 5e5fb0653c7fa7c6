import type { FormSnapshot } from '../../../domain/form.ts';
import { readControls, readForm } from '../../../extension/in-page/read-form.ts';

/** What one document of a labelled form shows, and which of its controls each selector names. */
export interface LabelledReading {
  readonly snapshot: FormSnapshot;
  /** By selector, in the order given: the refs of the controls it names, and how many elements it found. */
  readonly named: readonly { readonly refs: readonly string[]; readonly elements: number }[];
}

function findAll(selector: string): readonly Element[] {
  const steps = selector.split('>>>').map((step) => step.trim());
  const last = steps.pop()!;
  const root = steps.reduce<ParentNode>((from, step) => {
    const inside = from.querySelector(step)?.shadowRoot;
    if (inside === null || inside === undefined)
      throw new Error(`expected a shadow root at "${step}" of "${selector}", found none`);
    return inside;
  }, document);
  return [...root.querySelectorAll(last)];
}

const overlap = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

/** Reads this document as the extension does and says which controls the selectors name. */
function readLabelled(selectors: readonly string[]): LabelledReading {
  const { controls } = readControls(document);
  return {
    snapshot: readForm(document),
    named: selectors.map((selector) => {
      const elements = findAll(selector);
      const refs = controls
        .filter(({ found }) =>
          elements.some(
            (element) =>
              element === found.anchor ||
              [found.element, ...found.members].some((own) => overlap(own, element)),
          ),
        )
        .map(({ control }) => control.ref);
      return { refs, elements: elements.length };
    }),
  };
}

Object.assign(globalThis, { readLabelled });
