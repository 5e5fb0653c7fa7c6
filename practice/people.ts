/** One invented citizen as the training systems hold him or her; every text is as it stands on a page. */
export interface Citizen {
  readonly fullName: string;
  /** dd/MM/yyyy. */
  readonly birthDate: string;
  readonly gender: 'Nam' | 'Nữ';
  readonly ethnicity: string;
  readonly nationality: string;
  /** 12 digits, obviously invented: the last six count from 000001. */
  readonly idNumber: string;
  readonly idDate: string;
  readonly idPlace: string;
  readonly phone: string;
  readonly email: string;
  readonly province: string;
  readonly commune: string;
  readonly detail: string;
  readonly hometown: string;
}

/** The address of a citizen in one line, as a dossier page shows it. */
export function writeAddress(citizen: Pick<Citizen, 'detail' | 'commune' | 'province'>): string {
  return [citizen.detail, citizen.commune, citizen.province]
    .filter((part) => part !== '')
    .join(', ');
}

const SURNAMES = [
  'Nguyễn',
  'Phạm',
  'Trần',
  'Lê',
  'Hoàng',
  'Vũ',
  'Đỗ',
  'Bùi',
  'Đặng',
  'Lương',
] as const;
const MEN = [
  'Văn Hưởng',
  'Đức Thịnh',
  'Quang Khải',
  'Hữu Nghĩa',
  'Công Thành',
  'Xuân Trường',
  'Mạnh Quyền',
] as const;
const WOMEN = [
  'Thị Thúy Hằng',
  'Thị Khuyên',
  'Ngọc Huyền',
  'Thị Phương Uyên',
  'Thị Mỹ Duyên',
  'Thu Nguyệt',
] as const;
const HAMLETS = [
  'Thôn Hữu Chung',
  'Thôn Đồng Bào',
  'Thôn Quý Cao',
  'Thôn An Quý',
  'Khu phố Trung Tâm',
] as const;
const COMMUNES = ['Xã Nguyên Giáp', 'Xã Tứ Kỳ', 'Xã Nguyên Giáp', 'Xã Gia Lộc'] as const;

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('Expected a list that is not empty.');
  return item;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The `index`-th invented citizen (1–999): the same index always gives the same person. */
export function inventCitizen(index: number): Citizen {
  const gender = index % 2 === 0 ? 'Nữ' : 'Nam';
  const year = 1958 + ((index * 7) % 46);
  const sexDigit = (year < 2000 ? 0 : 2) + (gender === 'Nữ' ? 1 : 0);
  const names = gender === 'Nữ' ? WOMEN : MEN;
  return {
    fullName: `${pick(SURNAMES, index * 3 + Math.floor(index / 10))} ${pick(names, index)}`,
    birthDate: `${pad(1 + ((index * 11) % 28), 2)}/${pad(1 + ((index * 5) % 12), 2)}/${year}`,
    gender,
    ethnicity: index % 13 === 0 ? 'Tày' : 'Kinh',
    nationality: 'Việt Nam',
    idNumber: `030${sexDigit}${pad(year % 100, 2)}${pad(100 + index, 6)}`,
    idDate: `${pad(1 + ((index * 3) % 28), 2)}/08/2021`,
    idPlace: 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
    phone: `0900000${pad(100 + index, 3)}`,
    email: index % 3 === 0 ? `congdan${pad(index, 3)}@example.vn` : '',
    province: 'Thành phố Hải Phòng',
    commune: pick(COMMUNES, index),
    detail: pick(HAMLETS, index * 2),
    hometown: 'Xã Nguyên Giáp, Thành phố Hải Phòng',
  };
}
