/** A number in LevelDB's and Snappy's variable length, and the place after it. */
function readVarint(bytes: Buffer, start: number): readonly [number, number] {
  let value = 0;
  for (let at = start, factor = 1; ; at += 1, factor *= 128) {
    const byte = bytes.readUInt8(at);
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return [value, at + 1];
  }
}

/** Unpacks a raw Snappy block (google/snappy, format_description.txt). */
export function unpackSnappy(packed: Buffer): Buffer {
  const [length, start] = readVarint(packed, 0);
  const out = Buffer.alloc(length);
  let to = 0;
  for (let at = start; at < packed.length;) {
    const tag = packed.readUInt8(at);
    const kind = tag & 3;
    at += 1;
    if (kind === 0) {
      const short = tag >> 2;
      const more = short < 60 ? 0 : short - 59;
      const size = 1 + (more === 0 ? short : packed.readUIntLE(at, more));
      to += packed.copy(out, to, at + more, at + more + size);
      at += more + size;
    } else {
      const width = kind === 3 ? 4 : kind;
      const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
      const back = packed.readUIntLE(at, width) + (kind === 1 ? (tag >> 5) << 8 : 0);
      at += width;
      // A copy may reach into what it writes itself, so byte by byte.
      for (const end = to + size; to < end; to += 1) out[to] = out[to - back]!;
    }
  }
  return out;
}

const FOOTER = 48;
const SNAPPY = 1;

function readBlock(file: Buffer, offset: number, size: number): Buffer {
  const block = file.subarray(offset, offset + size);
  return file.readUInt8(offset + size) === SNAPPY ? unpackSnappy(block) : block;
}

/** The values of a block's entries, after their keys of shared and own bytes. */
function readValues(block: Buffer): readonly Buffer[] {
  const values: Buffer[] = [];
  const end = block.length - 4 * (block.readUInt32LE(block.length - 4) + 1);
  for (let at = 0; at < end;) {
    const [, afterShared] = readVarint(block, at);
    const [own, afterOwn] = readVarint(block, afterShared);
    const [size, start] = readVarint(block, afterOwn);
    values.push(block.subarray(start + own, start + own + size));
    at = start + own + size;
  }
  return values;
}

/** A sorted table ('.ldb') of LevelDB with its blocks unpacked, one after the other. */
export function unpackTable(file: Buffer): Buffer {
  const footer = file.length - FOOTER;
  const [, afterMeta] = readVarint(file, readVarint(file, footer)[1]);
  const [offset, afterOffset] = readVarint(file, afterMeta);
  const index = readBlock(file, offset, readVarint(file, afterOffset)[0]);
  const blocks = readValues(index).map((handle) => {
    const [at, next] = readVarint(handle, 0);
    return readBlock(file, at, readVarint(handle, next)[0]);
  });
  return Buffer.concat([index, ...blocks]);
}

const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/** A log ('.log') of LevelDB without the headers that may stand in the middle of a long record. */
export function unpackLog(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < file.length; block += LOG_BLOCK) {
    const end = Math.min(block + LOG_BLOCK, file.length);
    for (let at = block; at + LOG_HEADER <= end;) {
      const size = file.readUInt16LE(at + 4);
      parts.push(file.subarray(at + LOG_HEADER, at + LOG_HEADER + size));
      at += LOG_HEADER + size;
    }
  }
  return Buffer.concat(parts);
}
