import type { Control, FormSnapshot } from '../../domain/form.ts';
import { takeFingerprint } from '../../domain/form.ts';
import type { FillTask, FillValue } from '../../domain/plan.ts';
import { readForm } from '../../extension/in-page/read-form.ts';

const holder = document.createElement('div');

/** Puts a page's markup into the document and returns what the reader makes of it. */
export function show(markup: string): FormSnapshot {
  holder.innerHTML = markup;
  document.body.append(holder);
  return readForm(document);
}

/** Takes the markup away again. */
export function clear(): void {
  holder.remove();
}

/** The element of an id. */
export function at<Found extends HTMLElement = HTMLInputElement>(id: string): Found {
  return document.getElementById(id) as Found;
}

/** The control of an element's id. @throws Error when the reader did not see it */
export function controlOf(snapshot: FormSnapshot, id: string): Control {
  const control = snapshot.controls.find(({ locator }) => locator.path.at(-1) === `#${id}`);
  if (control === undefined) throw new Error(`expected a control #${id}, found none`);
  return control;
}

/** The order to write one control, as the plan gives it. */
export function task(control: Control, value: FillValue | string): FillTask {
  return {
    ref: control.ref,
    locator: control.locator,
    fingerprint: takeFingerprint(control),
    value: typeof value === 'string' ? { kind: 'text', text: value } : value,
    expected: control.value,
  };
}
