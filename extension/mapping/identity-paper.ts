/** What a line like "CCCD số 030…, cấp ngày 12/05/2021, nơi cấp …" holds; parts that are not there are left out. */
export interface IdentityPaper {
  readonly idType?: string;
  readonly idNumber?: string;
  readonly idDate?: string;
  readonly idPlace?: string;
}

const TYPE =
  /(thẻ căn cước công dân|căn cước công dân|thẻ căn cước|căn cước|cccd|chứng minh nhân dân|cmnd|cmt|hộ chiếu)/iu;
const NUMBER = /(?<![\p{L}\d/])([A-Z]?\d{7,12})(?![\d/])/u;
const DATE = /(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u;
const PLACE =
  /(?:nơi cấp|cơ quan cấp|cấp tại|cấp bởi|\bdo)\s*:?\s*([^;,]*?)(?=\s*(?:[;,]|cấp ngày|ngày cấp|cấp|$))/iu;
const PLACE_BEFORE_DATE = /\d{7,12}\s*[,;]\s*([^,;\d]{4,}?)\s*,?\s*(?:cấp ngày|ngày cấp)/iu;
const PLACE_AFTER_DATE = /\d{4}\s*[,;]\s*((?:cục|công an|bộ công an|phòng|CA)\s[^;,\d]*?)\s*$/iu;

/** Reads an identity paper written on one line; {} when there is no number in it. */
export function parseIdentityPaper(text: string): IdentityPaper {
  const number = NUMBER.exec(text)?.[1];
  if (number === undefined) return {};
  const type = TYPE.exec(text)?.[1];
  const date = DATE.exec(text)?.[1];
  const place = [PLACE, PLACE_BEFORE_DATE, PLACE_AFTER_DATE]
    .map((pattern) => pattern.exec(text)?.[1]?.trim())
    .find((found) => found !== undefined);
  return {
    idNumber: number,
    ...(type === undefined ? {} : { idType: type }),
    ...(date === undefined ? {} : { idDate: date }),
    ...(place === undefined || place === '' ? {} : { idPlace: place }),
  };
}

/** Writes an identity paper on one line, as declarations have it; '' without a number. */
export function writeIdentityPaper({ idType, idNumber, idDate, idPlace }: IdentityPaper): string {
  if (idNumber === undefined) return '';
  const head = idType === undefined ? `Số ${idNumber}` : `${idType} số ${idNumber}`;
  return [head, idDate && `cấp ngày ${idDate}`, idPlace && `nơi cấp ${idPlace}`]
    .filter(Boolean)
    .join(', ');
}
