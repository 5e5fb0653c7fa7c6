import type { Procedure } from './procedure.ts';

/** One of the three answers before the list: a short one to read at once, and what it leaves open. */
export interface PlainFact {
  readonly says: string;
  readonly note?: string;
}

const AT_COUNTER = 'Hỏi cán bộ tại quầy';
/** Published sums under this are misprints of thousands ("135 đồng" for 135.000 đồng). */
const SMALLEST_SUM = 1000;

function withoutParentheses(text: string): string {
  return text.replace(/\s*\(.*\)\s*$/s, '').trim();
}

/** How long it takes, as the portal publishes it; "2 giờ", "Trong 1 ngày", "10 ngày làm việc". */
export function sayTime({ timeLimitText, timeLimit }: Procedure): PlainFact {
  if (timeLimitText === null) return { says: AT_COUNTER };
  const spans = timeLimitText.split(';').map((span) => span.trim());
  if (spans.length > 1) return { says: spans.slice(0, 2).join(' hoặc '), note: 'tùy trường hợp' };
  if (timeLimit?.value === 1 && timeLimit.unit !== 'hour')
    return { says: `Trong ${withoutParentheses(timeLimitText)}` };
  return { says: withoutParentheses(timeLimitText) };
}

/** What it costs; a sum that leaves the province's own level open says so. */
export function sayFee({ fee }: Procedure): PlainFact {
  const byLaw = 'mức cụ thể theo quy định';
  if (fee === null) return { says: 'Theo quy định', note: AT_COUNTER.toLowerCase() };
  const says = withoutParentheses(fee);
  const inside = /\(([^]*)\)\s*$/.exec(fee)?.[1]?.trim() ?? '';
  const sum = /^([\d.]+) đồng/.exec(says)?.[1];
  if (sum !== undefined && Number(sum.replaceAll('.', '')) < SMALLEST_SUM)
    return { says: 'Theo quy định', note: AT_COUNTER.toLowerCase() };
  if (/^miễn phí|^không/i.test(says)) {
    if (inside === '' || /^chưa quy định/i.test(inside)) return { says: 'Miễn phí' };
    return { says: 'Miễn phí hoặc theo mức của tỉnh', note: byLaw };
  }
  if (inside.startsWith('/')) return { says: `${says}${inside}` };
  return inside === '' ? { says } : { says, note: byLaw };
}

/** Where to hand it in, in the citizen's words. */
export function sayPlace({ channels }: Procedure): PlainFact {
  const counter = channels.includes('trực tiếp');
  const online = channels.includes('trực tuyến');
  const post = channels.includes('bưu chính') ? { note: 'hoặc gửi qua bưu điện' } : {};
  if (counter && online) return { says: 'Tại đây hoặc trên mạng', ...post };
  if (online) return { says: 'Trên mạng', ...post };
  if (counter) return { says: 'Tại đây', ...post };
  return { says: AT_COUNTER };
}

/** "tháng 7/2026" for an edition's date `2026-07`; "chưa rõ ngày" for an undated one. */
export function sayEditionDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date);
  if (parts === null) return 'chưa rõ ngày';
  const month = `${Number(parts[2])}/${parts[1]}`;
  return parts[3] === undefined ? `tháng ${month}` : `ngày ${Number(parts[3])}/${month}`;
}
