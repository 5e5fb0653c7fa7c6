import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a text may lie in a browser's files; plain letters are the same in Latin-1, as IndexedDB keeps them. */
function encodingsOf(text: string): readonly Buffer[] {
  return [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
}

/** The planted texts found in any file below a folder, each with its file. */
export function findTexts(folder: string, texts: readonly string[]): readonly string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return names.flatMap((name) => {
    const content = readFileSync(name);
    return texts
      .filter((text) => encodingsOf(text).some((bytes) => content.includes(bytes)))
      .map((text) => `${text} in ${name.slice(folder.length)}`);
  });
}
