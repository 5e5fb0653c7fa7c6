import { contains, parentElementOf } from '../dom.ts';
import type { Control, ControlKind, ControlOption } from '../../../domain/form.ts';

/** A control with its elements: what the reader describes and the writer works on. */
export interface FoundControl {
  readonly kind: ControlKind;
  /** The element that is located, labelled and written. */
  readonly element: Element;
  /** What a person sees of it: a companion of a hidden select, a picker's frame, or the element. */
  readonly anchor: Element;
  /** Radio buttons, check boxes or the boxes of a date, in reading order. */
  readonly members: readonly Element[];
  /** Which part of a date each member is, for `date-boxes`. */
  readonly parts?: readonly ('day' | 'month' | 'year')[];
}

/** A control as described for the outside, tied to its elements inside. */
export interface ReadControl {
  readonly found: FoundControl;
  readonly control: Control;
}

export interface ShownValue {
  readonly value: string;
  readonly options: readonly ControlOption[];
  readonly optionsPartial: boolean;
}

/** The nearest element that holds all members. */
export function commonAncestor(members: readonly Element[]): Element {
  const [first, ...others] = members;
  let at: Element = first!;
  while (!others.every((one) => contains(at, one))) {
    const parent = parentElementOf(at);
    if (parent === undefined) return at;
    at = parent;
  }
  return at;
}
