import { html } from 'lit';
import type { Examples } from '../examples.ts';
import './feedback-form.ts';

export const examples: Examples = {
  ask: html`<feedback-form></feedback-form>`,
  thanks: html`<feedback-form receipt="PA-7K3M-9QX2"></feedback-form>`,
};
