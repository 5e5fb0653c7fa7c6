import type { TemplateResult } from 'lit';

/** Named examples of one element: the demo page, the axe test and the screenshots all draw from them. */
export type Examples = Readonly<Record<string, TemplateResult>>;
