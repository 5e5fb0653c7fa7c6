import { html, type TemplateResult } from 'lit';
import type { ProcedureListTexts } from './procedure-list.texts.ts';

/** A field's official name; for who reads English an English one before it, where there is one. */
export function renderFieldName(
  slug: string,
  name: string,
  texts: ProcedureListTexts,
): TemplateResult {
  const english = texts.fieldName(slug);
  if (english === undefined) return html`<span lang="vi">${name}</span>`;
  return html`${english}<small lang="vi">${name}</small>`;
}
