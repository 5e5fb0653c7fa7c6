import type { Language } from './language.ts';
import { type Markup, markup, prose } from './markup.ts';
import { SCREEN } from './screen-words.ts';

/** Code with a button that copies it; a long one scrolls in its own box. */
export function codeBlock(text: string, name: string, language: Language): Markup {
  return markup`<div class="code"><div class="code-head"><span>${name}</span><button type="button" data-copy data-done="${SCREEN.copied[language]}" data-failed="${SCREEN.notCopied[language]}" hidden>${SCREEN.copy[language]}</button></div><pre tabindex="0" role="group" aria-label="${name}"><code translate="no">${text}</code></pre></div>`;
}

/** A table whose rows are cells of markup; wide ones scroll in their own box. */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Markup | string)[])[],
): Markup {
  return markup`<div class="table" tabindex="0" role="group" aria-label="${caption}"><table><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(
    ([first, ...rest]) =>
      markup`<tr><th scope="row">${first}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

/** Things to do, one after the other. */
export function steps(sentences: readonly string[]): Markup {
  return markup`<ol>${sentences.map((one) => markup`<li>${prose(one)}</li>`)}</ol>`;
}

/** A paragraph. */
export function paragraph(sentence: string): Markup {
  return markup`<p>${prose(sentence)}</p>`;
}
