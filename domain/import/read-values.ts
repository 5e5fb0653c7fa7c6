import type { Channel } from '../event.ts';
import { fold } from '../vietnamese.ts';
import { textOf, type CellValue } from './read-time.ts';

/** 'Trực tuyến', '2', 'BCCI'…: KenhThucHien 1 direct, 2 online, 3 post. */
export function readChannel(value: CellValue): Channel | undefined {
  const words = fold(textOf(value));
  if (words === '1' || /truc tiep|tai (?:bo phan|cho|quay)|mot cua|khong truc tuyen/.test(words))
    return 'direct';
  if (words === '2' || /truc tuyen|dvc|cong dich vu|online|qua mang|internet|vneid/.test(words))
    return 'online';
  if (words === '3' || /buu chinh|bcci|buu dien/.test(words)) return 'post';
  if (/offline|(?:ho so|ban) giay|^giay$/.test(words)) return 'direct';
  if (/dien tu/.test(words)) return 'online';
  return undefined;
}

/** Where a dossier stands, by the ten states of the National Portal. */
export type Status =
  | 'new'
  | 'rejected'
  | 'open'
  | 'supplement'
  | 'withdrawn'
  | 'refused'
  | 'stopped'
  | 'finished'
  | 'returned';

const STATUS_CODES: Readonly<Record<string, Status>> = {
  '1': 'new',
  '2': 'open',
  '3': 'rejected',
  '4': 'open',
  '5': 'supplement',
  '6': 'open',
  '7': 'withdrawn',
  '8': 'stopped',
  '9': 'finished',
  '10': 'returned',
};

/** Folded words of a state, the particular before the general. */
const STATUS_WORDS: readonly (readonly [Status, RegExp])[] = [
  ['rejected', /khong (?:duoc )?tiep nhan|tu choi tiep nhan/],
  ['refused', /tu choi|khong (?:giai quyet|chap nhan)/],
  ['withdrawn', /rut ho so|xin rut|tra lai|^tra ho so|da rut|huy ho so|da huy|^huy$/],
  ['stopped', /dung (?:xu ly|giai quyet)/],
  ['supplement', /(?<!da )bo sung/],
  ['returned', /da tra|tra ket qua xong|^tra ket qua|da nhan ket qua|cong dan da nhan/],
  [
    'finished',
    /xu ly xong|giai quyet xong|da giai quyet|da xu ly|hoan (?:thanh|tat)|co ket qua|cho tra|da xong|ket thuc/,
  ],
  ['new', /moi dang ky|moi nop|(?:cho|chua) tiep nhan|moi gui/],
  ['open', /dang|tiep nhan|cho|chuyen (?:xu ly|giai quyet)|nghia vu tai chinh|thu ly|tam dung/],
];

/** A state by its number or its words; undefined for words nobody knows. */
export function readStatus(value: CellValue): Status | undefined {
  const words = fold(textOf(value));
  return STATUS_CODES[words] ?? STATUS_WORDS.find(([, mark]) => mark.test(words))?.[0];
}

/** 'Có', 'x', 'Đã số hóa', 1…; undefined for an empty or unknown cell. */
export function readYes(value: CellValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const text = textOf(value);
  if (/^[-–—]$/.test(text)) return false;
  const words = fold(text);
  if (words === '') return undefined;
  if (/^(?:0|khong|chua|false|no|k)\b/.test(words)) return false;
  if (/^(?:1|x|v|co|da|roi|true|yes)\b/.test(words)) return true;
  const number = Number(words.replace(/[.,\s]|d$|vnd$/g, ''));
  return Number.isNaN(number) ? undefined : number > 0;
}

/** How a fee was paid; undefined while it was not, or when the words say neither. */
export function readPaidWay(value: CellValue): 'online' | 'direct' | undefined {
  const words = fold(textOf(value));
  if (/chua/.test(words)) return undefined;
  if (/truc tuyen|online|chuyen khoan|\bqr\b|\bthe\b|dien tu/.test(words)) return 'online';
  if (/truc tiep|tien mat|tai quay|tai bo phan/.test(words)) return 'direct';
  return undefined;
}

/** 'Toàn trình', 'Một phần'; mức độ 4 and 3 of older systems. */
export function readOnlineLevel(value: CellValue): 'full' | 'partial' | undefined {
  const words = fold(textOf(value));
  if (/toan trinh|muc (?:do )?4|^4$/.test(words)) return 'full';
  if (/mot phan|muc (?:do )?3|^3$/.test(words)) return 'partial';
  return undefined;
}
