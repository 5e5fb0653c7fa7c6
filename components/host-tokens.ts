import { unsafeCSS, type CSSResult } from 'lit';
import { writeSheet } from './tokens.ts';

/**
 * The design tokens (`--ml-*` custom properties) on a shell's own host. The host chooses with
 * `data-density` (touch by default, desk, kiosk) and `data-theme` (light by default, auto, dark, contrast).
 */
export const tokens: CSSResult = unsafeCSS(writeSheet(':host', (state) => `:host(${state})`));
