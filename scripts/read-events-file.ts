import { readFile } from 'node:fs/promises';
import type { JournalEvent } from '../domain/event.ts';
import { parseEvent } from '../storage/event-schema.ts';
import { StorageError } from '../storage/problem.ts';

/** The file holds no journal; the message is a Vietnamese sentence. */
export class UnreadableEventsError extends Error {}

/** A JSON array of lines, `{"events": […]}`, or one JSON line a line. */
function readRows(text: string): readonly unknown[] {
  try {
    const all: unknown = JSON.parse(text);
    if (Array.isArray(all)) return all;
    if (typeof all === 'object' && all !== null && 'events' in all && Array.isArray(all.events))
      return all.events;
  } catch {
    // Not one JSON document: read it line by line.
  }
  return text.split('\n').flatMap((line, at): unknown[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (cause) {
      throw new UnreadableEventsError(`Dòng ${at + 1} của tệp không phải JSON.`, { cause });
    }
  });
}

/** A stored line carries the day it was written on as well; reports do not need it. */
function withoutDay(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'day'));
}

/** The lines of an exported journal. @throws UnreadableEventsError: nothing is taken from a file that holds a wrong line */
export async function readEventsFile(path: string): Promise<readonly JournalEvent[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UnreadableEventsError(`Không mở được tệp ${path}.`, { cause });
  }
  const rows = readRows(text.replace(/^\uFEFF/, ''));
  if (rows.length === 0) throw new UnreadableEventsError('Tệp không có dòng nhật ký nào.');
  return rows.map((row, at) => {
    try {
      return parseEvent(withoutDay(row));
    } catch (cause) {
      if (!(cause instanceof StorageError)) throw cause;
      const detail = cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
      throw new UnreadableEventsError(`Dòng nhật ký thứ ${at + 1} không hợp lệ${detail}.`, {
        cause,
      });
    }
  });
}
