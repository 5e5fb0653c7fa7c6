import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const ROW_OR_CELL = /<(row|c)(\s[^<>]*?)?(\/?)>/g;
const REFERENCE = /\sr\s*=\s*["']([A-Z]*)(\d*)/;

/** 1 → 'A', 28 → 'AB'. */
function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? lettersOf((column - 1 - rest) / 26) + letter : letter;
}

function numberOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function placeInSheet(markup: string): string {
  let row = 0;
  let column = 0;
  return markup.replace(ROW_OR_CELL, (tag, name: string, attributes = '', end: string) => {
    const written = REFERENCE.exec(attributes);
    if (name === 'row') {
      row = written === null ? row + 1 : Number(written[2]);
      column = 0;
      return tag;
    }
    column = written === null ? column + 1 : numberOf(written[1]!);
    return written === null ? `<c r="${lettersOf(column)}${row}"${attributes}${end}>` : tag;
  });
}

/**
 * The same workbook with every cell's place written out. A writer may leave it away: the cell then stands after the one
 * before it (ECMA-376-1, 18.3.1.4 and 18.3.1.73), but the reader wants to be told.
 * @throws unknown the error that asked for it, where nothing was left away
 */
export function placeCells(workbook: Uint8Array, asking: unknown): Uint8Array {
  const files = unzipSync(workbook);
  let isOther = false;
  for (const [name, content] of Object.entries(files)) {
    if (!SHEET.test(name)) continue;
    const before = strFromU8(content);
    const after = placeInSheet(before);
    isOther ||= after !== before;
    files[name] = strToU8(after);
  }
  if (!isOther) throw asking;
  return zipSync(files, { level: 0 });
}
