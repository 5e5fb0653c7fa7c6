import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../domain/vietnamese.ts';
import { unpackLog, unpackTable } from './leveldb-files.ts';

/** The same words as a careless copy might have them: composed or not, large, without marks. */
function writingsOf(text: string): readonly string[] {
  const folded = fold(text);
  return [
    ...new Set([
      text,
      text.normalize('NFD'),
      text.toUpperCase(),
      text.toLowerCase(),
      folded,
      folded.toUpperCase(),
    ]),
  ];
}

/** How a text may lie in a browser's files: values as UTF-8 or UTF-16, keys of IndexedDB as UTF-16 the other way round. */
function encodingsOf(text: string): readonly Buffer[] {
  return writingsOf(text).flatMap((one) => {
    const little = Buffer.from(one, 'utf16le');
    return [
      Buffer.from(one, 'utf8'),
      Buffer.from(one, 'latin1'),
      little,
      Buffer.from(little).swap16(),
    ];
  });
}

/** A file as it lies, and what LevelDB packs: its tables are compressed, its logs cut into blocks. */
function contentsOf(path: string): readonly Buffer[] {
  const file = readFileSync(path);
  if (path.endsWith('.ldb')) return [file, unpackTable(file)];
  return path.endsWith('.log') && file.length > 0 ? [file, unpackLog(file)] : [file];
}

/** The planted texts found in any file below a folder, packed or not, each with its file. */
export function findTexts(folder: string, texts: readonly string[]): readonly string[] {
  const wanted = texts.map((text) => [text, encodingsOf(text)] as const);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.flatMap((path) => {
    const contents = contentsOf(path);
    return wanted
      .filter(([, encodings]) =>
        encodings.some((bytes) => contents.some((content) => content.includes(bytes))),
      )
      .map(([text]) => `${text} in ${path.slice(folder.length)}`);
  });
}
