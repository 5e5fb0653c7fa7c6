import { Unzip, UnzipInflate } from 'fflate';

/** The file cannot be read as a workbook; the message is a Vietnamese sentence. */
export class UnreadableWorkbookError extends Error {}

/** 50.000 rows of twenty columns are some 60 MB of XML. */
const MOST_INFLATED = 400_000_000;
/** Rows times columns up to the farthest cell: a reader makes room for all of them. Ten years of a commune are two million. */
const MOST_CELLS = 8_000_000;
/** Bytes between '<' and '>': a tag of a spreadsheet is short, and a parser may take the square of a long one. */
const LONGEST_TAG = 100_000;

export const DAMAGED =
  'Tệp Excel bị hỏng hoặc bị cắt cụt, không đọc được. Hãy mở bằng Excel và lưu lại, hoặc xuất lại từ hệ thống.';

const LESS = 0x3c;
const MORE = 0x3e;
const SPACE = 0x20;
/** ' r="' before a cell's reference. */
const REFERENCE = [SPACE, 0x72, 0x3d, 0x22];

/** White space as a space, either quote as '"'. */
function plain(byte: number): number {
  if (byte < SPACE) return SPACE;
  return byte === 0x27 ? 0x22 : byte;
}

/** Looks over the bytes of one part as they are inflated: how long its tags are, and how far its cells reach. */
class MarkupGuard {
  /** Bytes since '<'; -1 between tags. */
  #tag = -1;
  /** How much of ' r="' stands before the next byte; 4 within the reference. */
  #step = 0;
  #column = 0;
  #row = 0;
  #widest = 0;
  #lowest = 0;

  /** @throws UnreadableWorkbookError */
  look(chunk: Uint8Array): void {
    // Sixty million bytes pass here: locals, and no call for each.
    let tag = this.#tag;
    let step = this.#step;
    for (let at = 0; at < chunk.length; at += 1) {
      if (tag < 0) {
        at = chunk.indexOf(LESS, at);
        if (at < 0) break;
        tag = 0;
        step = 0;
        continue;
      }
      const byte = plain(chunk[at]!);
      if (byte === MORE) {
        tag = -1;
        continue;
      }
      tag += 1;
      if (tag > LONGEST_TAG) throw new UnreadableWorkbookError(DAMAGED);
      if (step < 4) step = byte === REFERENCE[step] ? step + 1 : byte === SPACE ? 1 : 0;
      else if (!this.#readReference(byte)) step = 0;
    }
    this.#tag = tag;
    this.#step = step;
    if (this.#widest * this.#lowest > MOST_CELLS)
      throw new UnreadableWorkbookError(
        `Trang tính trải tới dòng ${this.#lowest}, cột ${this.#widest}: có ô ở rất xa bảng. Hãy xóa các dòng, cột trống ở cuối trong Excel rồi lưu lại.`,
      );
  }

  /** One byte of 'AB12"'; false once it has ended. */
  #readReference(byte: number): boolean {
    if (byte >= 0x41 && byte <= 0x5a) this.#column = this.#column * 26 + byte - 0x40;
    else if (byte >= 0x30 && byte <= 0x39) this.#row = this.#row * 10 + byte - 0x30;
    else {
      this.#widest = Math.max(this.#widest, this.#column);
      this.#lowest = Math.max(this.#lowest, this.#row);
      this.#column = 0;
      this.#row = 0;
      return false;
    }
    return true;
  }
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end of the directory: 22 bytes and a comment. */
const LONGEST_END = 22 + 0xffff;
const NOT_SAID = 0xffffffff;

/** What a zip file says it inflates to, in bytes, as far as its directory can be read; it may lie. */
export function declaredSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - LONGEST_END);
  let end = bytes.length - 22;
  while (end >= lowest && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  if (end < lowest) return 0;
  let total = 0;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const size = view.getUint32(at + 24, true);
    if (size !== NOT_SAID) total += size;
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return total;
}

const TOO_LARGE = 'Tệp Excel này nở ra quá lớn nên không đọc.';

/**
 * Looks a zip file over before it is believed, without keeping what it inflates to: a small file may hold gigabytes, or one
 * cell so far away that making room for it takes all memory.
 * @throws UnreadableWorkbookError
 */
export function checkWorkbook(bytes: Uint8Array): void {
  // An honest bomb is refused before a byte of it is inflated; one that lies, as it grows.
  if (declaredSize(bytes) > MOST_INFLATED) throw new UnreadableWorkbookError(TOO_LARGE);
  let total = 0;
  const names: string[] = [];
  const unzip = new Unzip((file) => {
    names.push(file.name);
    const guard = /\.(?:xml|rels)$/.test(file.name) ? new MarkupGuard() : undefined;
    file.ondata = (error, chunk) => {
      if (error !== null) throw error;
      total += chunk.length;
      if (total > MOST_INFLATED) throw new UnreadableWorkbookError(TOO_LARGE);
      guard?.look(chunk); // Pictures and macros are no markup.
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const step = 1 << 16;
  for (let at = 0; at < bytes.length; at += step)
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  if (!names.includes('xl/workbook.xml'))
    throw new UnreadableWorkbookError('Tệp nén này không phải tệp Excel (.xlsx).');
}
