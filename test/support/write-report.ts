/** The figures of an invented year; every total is the sum of its parts. */
export interface Year {
  readonly online: number;
  readonly direct: number;
  readonly carriedOver: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly pendingInTime: number;
  readonly pendingLate: number;
  readonly notDigitised: number;
  readonly resultNotDigitised: number;
  readonly fields: readonly number[];
}

/** Figures as the report prints them; an injected fault changes one of these and nothing else. */
export type Printed = Readonly<Record<string, number>>;

const FIELD_NAMES = ['Chứng thực', 'Hộ tịch', 'Bảo trợ xã hội', 'Người có công', 'Đất đai'];

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 20_000 + whole) / (2 * whole)) / 100;
}

/** All figures of a consistent report. `fields` splits what was received; the last one takes the rest. */
export function printYear(year: Year): Printed {
  const received = year.online + year.direct + year.carriedOver;
  const resolved = year.early + year.onTime + year.late;
  const cuts = year.fields.map((share) => Math.floor((received * share) / 100));
  const rest = received - cuts.reduce((sum, value) => sum + value, 0);
  const digitised = received - year.notDigitised;
  const resultDigitised = resolved - year.resultNotDigitised;
  return {
    ...year,
    received,
    resolved,
    pending: year.pendingInTime + year.pendingLate,
    digitised,
    resultDigitised,
    ...Object.fromEntries([...cuts, rest].map((value, at) => [`field${at}`, value])),
    fieldCount: cuts.length + 1,
    onlineShare: percent(year.online, received),
    directShare: percent(year.direct, received),
    earlyShare: percent(year.early, resolved),
    onTimeShare: percent(year.onTime, resolved),
    lateShare: percent(year.late, resolved),
    digitisedShare: percent(digitised, received),
    notDigitisedShare: percent(year.notDigitised, received),
    resultShare: percent(resultDigitised, resolved),
  } as unknown as Printed;
}

/** How the office writes numbers and how it words its sentences. */
export interface Manner {
  readonly dots: boolean;
  readonly wrapAt: number;
  readonly wording: 0 | 1 | 2;
}

function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'gu'), '$1\n').trimEnd())
    .join('\n');
}

/** Writes a report in one of several hands. */
export function writeReport(figures: Printed, { dots, wrapAt, wording }: Manner): string {
  const n = (name: string): string => {
    const text = String(figures[name]);
    return dots ? text.replace(/\B(?=(\d{3})+$)/g, '.') : text;
  };
  const p = (name: string): string => `${figures[name]!.toFixed(2).replace('.', ',')}%`;
  const fields = Array.from(
    { length: figures['fieldCount']! },
    (_, at) => [FIELD_NAMES[at]!, n(`field${at}`)] as const,
  );
  const bodies = [
    `6. Kết quả giải quyết
- Tổng số hồ sơ tiếp nhận trong năm: ${n('received')} hồ sơ. Trong đó: trực tuyến ${n('online')} hồ sơ (đạt ${p('onlineShare')}), trực tiếp ${n('direct')} hồ sơ, kỳ trước chuyển qua ${n('carriedOver')} hồ sơ. Theo lĩnh vực: ${fields.map(([name, value]) => `${name} ${value}`).join('; ')}.
- Đã giải quyết ${n('resolved')} hồ sơ, trong đó trước hạn ${n('early')} hồ sơ, đạt ${p('earlyShare')}; đúng hạn ${n('onTime')} hồ sơ, đạt ${p('onTimeShare')}; quá hạn ${n('late')} hồ sơ, chiếm ${p('lateShare')}.
- Đang giải quyết ${n('pending')} hồ sơ (trong hạn ${n('pendingInTime')}, quá hạn ${n('pendingLate')}).
8. Môi trường điện tử
- Hồ sơ có số hóa thành phần hồ sơ ${n('digitised')}, đạt ${p('digitisedShare')}; chưa số hóa thành phần hồ sơ ${n('notDigitised')}, tỷ lệ ${p('notDigitisedShare')}.
- Đã số hóa kết quả ${n('resultDigitised')} hồ sơ, đạt ${p('resultShare')}; chưa số hóa kết quả ${n('resultNotDigitised')} hồ sơ.`,
    `1. Tình hình tiếp nhận
Trong kỳ, Bộ phận Một cửa có ${n('online')} hồ sơ trực tuyến, ${n('direct')} hồ sơ trực tiếp và ${n('carriedOver')} hồ sơ từ kỳ trước; tổng số hồ sơ tiếp nhận là ${n('received')}.
Chia theo lĩnh vực: ${fields.map(([name, value]) => `lĩnh vực ${name}: ${value} hồ sơ`).join(', ')}.
2. Kết quả
Số hồ sơ đã giải quyết: ${n('resolved')}; trước hạn: ${n('early')} (${p('earlyShare')}); đúng hạn: ${n('onTime')} (${p('onTimeShare')}); quá hạn: ${n('late')} (${p('lateShare')}).
Số hồ sơ đang xử lý: ${n('pending')}, trong đó trong hạn ${n('pendingInTime')}, quá hạn ${n('pendingLate')}.
3. Số hóa
Số hồ sơ đã số hóa thành phần là ${n('digitised')}/${n('received')}, đạt ${p('digitisedShare')}; số hồ sơ chưa số hóa thành phần là ${n('notDigitised')}.
Số hóa kết quả được ${n('resultDigitised')}/${n('resolved')} hồ sơ, đạt ${p('resultShare')}; chưa số hóa kết quả ${n('resultNotDigitised')} hồ sơ.`,
    `I. KẾT QUẢ
+ Tiếp nhận: tổng số hồ sơ tiếp nhận ${n('received')} (trực tuyến: ${n('online')}, tỷ lệ ${p('onlineShare')}; trực tiếp: ${n('direct')}, tỷ lệ ${p('directShare')}; từ kỳ trước chuyển sang: ${n('carriedOver')})
+ Các lĩnh vực: ${fields.map(([name, value]) => `${name}: ${value}`).join('; ')}
+ Giải quyết: đã giải quyết ${n('resolved')} hồ sơ (trước hạn ${n('early')}; đúng hạn ${n('onTime')}; quá hạn ${n('late')})
+ Đang giải quyết: ${n('pending')} hồ sơ, trong hạn ${n('pendingInTime')}, quá hạn ${n('pendingLate')}
+ Số hóa: có số hóa thành phần ${n('digitised')} hồ sơ, chưa số hóa thành phần ${n('notDigitised')} hồ sơ
+ Kết quả: đã số hóa kết quả ${n('resultDigitised')}, chưa số hóa kết quả ${n('resultNotDigitised')}`,
  ];
  const head = `ỦY BAN NHÂN DÂN
XÃ THỬ NGHIỆM

Thử Nghiệm, ngày 15 tháng 12 năm 2026

BÁO CÁO
Kết quả kiểm soát thủ tục hành chính năm 2026 theo Nghị định số 118/2025/NĐ-CP của Chính phủ

`;
  return `${head}${wrap(bodies[wording]!, wrapAt)}

Nơi nhận:
- UBND thành phố; Lưu: VT.
`;
}
