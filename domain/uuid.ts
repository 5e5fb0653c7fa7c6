let lastTime = 0;
let sequence = 0;

/**
 * A UUIDv7 (RFC 9562 §5.7) of an instant in milliseconds: sorts by time, and within one context by the order made.
 * The 12 bits after the version count the ids of one millisecond.
 */
export function createUuidV7(now: number = Date.now()): string {
  sequence = now <= lastTime ? sequence + 1 : 0;
  lastTime = Math.max(now, lastTime) + (sequence > 0xfff ? 1 : 0);
  if (sequence > 0xfff) sequence = 0;
  const time = lastTime.toString(16).padStart(12, '0');
  const random = crypto.getRandomValues(new Uint8Array(8));
  random[0] = (random[0]! & 0x3f) | 0x80;
  const tail = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const counter = sequence.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
