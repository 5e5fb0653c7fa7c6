import { html } from 'lit';
import type { Examples } from '../examples.ts';
import './vietnamese-keyboard.ts';

export const examples: Examples = {
  'keys for the marks': html`<vietnamese-keyboard open></vietnamese-keyboard>`,
  telex: html`<vietnamese-keyboard open way="telex"></vietnamese-keyboard>`,
  vni: html`<vietnamese-keyboard open way="vni"></vietnamese-keyboard>`,
};
