import { html, type TemplateResult } from 'lit';

const NAME = 'website';

/** A box no person sees or reaches; what fills it in is a robot, or a browser that fills in everything. */
export const trapBox: TemplateResult = html`<input
  class="visually-hidden"
  name=${NAME}
  tabindex="-1"
  autocomplete="off"
  aria-hidden="true"
/>`;

/** What stands in the box of a form; '' where the form has none. */
export function readTrap(form: HTMLFormElement): string {
  const text = new FormData(form).get(NAME);
  return typeof text === 'string' ? text : '';
}
