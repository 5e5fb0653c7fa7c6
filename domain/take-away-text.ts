import type { Checklist } from './checklist.ts';
import { displayCode, displayName, type Procedure } from './procedure.ts';
import { sayEditionDate, sayFee, sayPlace, sayTime } from './procedure-facts.ts';

/** Bytes a QR code of level M holds, by version from 1 to 20 (ISO/IEC 18004, table 7). */
const CAPACITY = [
  14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
] as const;
const QUIET = 8;

/** Most bytes a text may have for a code of at most so many modules with its quiet zone; nothing larger than version 20. */
export function bytesThatFit(modules: number): number {
  const version = Math.floor((modules - QUIET - 17) / 4);
  return CAPACITY[Math.min(version, CAPACITY.length) - 1] ?? CAPACITY[0];
}

const MORE = '… còn nữa: hỏi cán bộ tại quầy';

/** Lines a citizen takes home: what to bring first, then how long, how much, where, and of when the data is. */
export function takeAwayLines(
  procedure: Procedure,
  checklist: Checklist | undefined,
  editionDate: string,
): readonly string[] {
  const time = procedure.timeLimitText === null ? checklist?.time : undefined; // Few have a checklist.
  const code = displayCode(procedure);
  const papers = (checklist?.papers ?? []).map(({ name, form }) => `- ${name} (${form})`);
  return [
    displayName(procedure),
    ...(papers.length === 0 ? [] : ['Mang theo:', ...papers]),
    `Bao lâu: ${(time ?? sayTime(procedure)).says}`,
    `Lệ phí: ${(checklist?.fee ?? sayFee(procedure)).says}`,
    `Nộp: ${sayPlace(procedure).says}`,
    `${code === undefined ? '' : `Mã ${code}, `}dữ liệu ${sayEditionDate(editionDate)}${
      procedure.decision === null ? '' : `, ${procedure.decision}`
    }`,
  ];
}

/** The lines as one text of at most `most` bytes; whole lines are left out from the end, and it says so. */
export function fitText(lines: readonly string[], most: number): string {
  const size = (text: string): number => new TextEncoder().encode(text).length;
  const whole = lines.join('\n');
  if (size(whole) <= most) return whole;
  for (let count = lines.length - 1; count > 0; count -= 1) {
    const text = [...lines.slice(0, count), MORE].join('\n');
    if (size(text) <= most) return text;
  }
  return MORE;
}
