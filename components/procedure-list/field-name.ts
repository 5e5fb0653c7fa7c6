import { html, type TemplateResult } from 'lit';
import { englishField } from '../field-names.ts';
import type { Language } from '../language.ts';

/** A field's official name; for who reads English an English one before it, where there is one. */
export function renderFieldName(slug: string, name: string, language: Language): TemplateResult {
  const english = language === 'en' ? englishField(slug) : undefined;
  if (english === undefined) return html`<span lang="vi">${name}</span>`;
  return html`${english}<small lang="vi">${name}</small>`;
}
