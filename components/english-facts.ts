import type { PlainFact } from '../domain/procedure-facts.ts';
import type { PutFact } from './put-fact.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  'Hỏi cán bộ tại quầy': 'Ask at the counter',
  'hỏi cán bộ tại quầy': 'ask at the counter',
  'tùy trường hợp': 'depends on the case',
  'Trong ngày': 'The same day',
  'nhận sau 15 giờ thì có thể sang ngày hôm sau': 'received after 3 p.m., perhaps the next day',
  'việc phức tạp có thể đến 2 ngày làm việc': 'a complex case may take 2 working days',
  'mức cụ thể theo quy định': 'the exact sum is set by regulation',
  'Theo quy định': 'As regulated',
  'Miễn phí': 'Free of charge',
  'Miễn phí nếu đúng hạn': 'Free of charge when in time',
  'Miễn phí hoặc theo mức của tỉnh': 'Free, or as the province sets',
  'hoặc gửi qua bưu điện': 'or by post',
  'Tại đây hoặc trên mạng': 'Here or online',
  'Trên mạng': 'Online',
  'Tại đây': 'Here',
};

const UNITS: Readonly<Record<string, string>> = {
  giờ: 'hour',
  'giờ làm việc': 'working hour',
  ngày: 'day',
  'ngày làm việc': 'working day',
  tháng: 'month',
  năm: 'year',
};

function putSpan(span: string): string | undefined {
  const parts = /^(Trong )?(\d+) (.+)$/i.exec(span);
  const unit = UNITS[parts?.[3]?.toLowerCase() ?? '']; // No number in front: nothing of this kind.
  if (parts === null || unit === undefined) return undefined;
  const count = `${parts[2]} ${unit}${parts[2] === '1' ? '' : 's'}`;
  return parts[1] === undefined ? count : `Within ${count}`;
}

function putSum(words: string): string | undefined {
  const sum = /^([\d.]+) đồng$/i.exec(words)?.[1]; // Another kind of words.
  return sum === undefined ? undefined : `${sum.replaceAll('.', ',')} VND`;
}

function putWords(words: string): string | undefined {
  const known = SENTENCES[words] ?? putSum(words);
  if (known !== undefined) return known;
  const spans = words.split(' hoặc ').map(putSpan);
  return spans.every((span) => span !== undefined) ? spans.join(' or ') : undefined;
}

/** Puts a fact into English: whole sentences, spans of time and plain sums; anything else is left as published. */
export function putIntoEnglish(fact: PlainFact): PutFact {
  const says = putWords(fact.says);
  const note = fact.note === undefined ? undefined : putWords(fact.note);
  return {
    says: says ?? fact.says,
    saysIn: says === undefined ? 'vi' : 'en',
    ...(fact.note !== undefined && { note: note ?? fact.note }),
    noteIn: note === undefined ? 'vi' : 'en',
  };
}
