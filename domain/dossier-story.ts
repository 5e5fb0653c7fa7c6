import { BOOKS } from './books/book-table.ts';
import { formatDay, localTime, splitTime, type LocalTime } from './day.ts';
import { CHANNEL_TEXTS, DUE_CHANGE_TEXTS, OUTCOME_TEXTS } from './dossier-texts.ts';
import type { ImportedRow, JournalEvent, TransferredEvent } from './event.ts';
import { standingLines } from './report/gather-dossiers.ts';

/** One thing that happened to a dossier, as its page tells it. */
export interface StoryLine {
  /** The journal line's id. */
  readonly id: string;
  /** By the office's clock; a bare day where the hour is not known. */
  readonly on: LocalTime;
  /** Vietnamese. */
  readonly text: string;
  /** A later line took it back. */
  readonly isStruck: boolean;
}

/** '09:05, 23/11/2026', or the day alone. */
export function formatLocalTime(time: LocalTime): string {
  const { day, clock } = splitTime(time);
  return clock === '' ? formatDay(day) : `${clock}, ${formatDay(day)}`;
}

function dueText(due: LocalTime | undefined): string {
  return due === undefined ? 'không có ngày hẹn' : `hẹn trả ${formatLocalTime(due)}`;
}

function tellRow({ finished, returned, awaitsSupplement, due }: ImportedRow): string {
  if (returned !== undefined) return `đã trả kết quả ${formatDay(returned)}`;
  if (finished !== undefined)
    return `xong ${formatDay(finished.on)}, ${OUTCOME_TEXTS[finished.outcome]}`;
  return awaitsSupplement ? 'chờ bổ sung' : `đang giải quyết, ${dueText(due)}`;
}

function tellTransfer({ from, to, kept, transformed, failed }: TransferredEvent): string {
  const parts = [
    `${kept.length} ô đã ghi`,
    transformed.length === 0 ? '' : `${transformed.length} ô trang đổi lại`,
    failed.length === 0 ? '' : `${failed.length} ô không ghi được`,
  ];
  return `Điền từ ${from} sang ${to}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** What a line says; undefined for one that tells nothing of its own about a dossier. */
function tell(line: JournalEvent, ids: ReadonlySet<string>): string | undefined {
  switch (line.kind) {
    case 'captured':
      return `Đọc từ ${line.system}: ${line.fields.length} mục`;
    case 'transferred':
      return tellTransfer(line);
    case 'received':
      return `Tiếp nhận, ${CHANNEL_TEXTS[line.channel].toLowerCase()}, ${dueText(line.due)}`;
    case 'due-changed':
      return `Đổi hẹn, ${DUE_CHANGE_TEXTS[line.reason]}: ${dueText(line.due)}`;
    case 'supplement-asked':
      return 'Yêu cầu bổ sung';
    case 'supplement-received':
      return 'Nhận bổ sung';
    case 'apology':
      return line.state === 'sent' ? 'Gửi văn bản xin lỗi' : 'Soạn văn bản xin lỗi';
    case 'finished':
      return `Kết thúc: ${OUTCOME_TEXTS[line.outcome]}`;
    case 'returned':
      return 'Trả kết quả';
    case 'digitised':
      return line.part === 'papers' ? 'Số hóa giấy tờ' : 'Số hóa kết quả';
    case 'paid':
      return line.way === 'online' ? 'Nộp phí trực tuyến' : 'Nộp phí trực tiếp';
    case 'certified':
    case 'registered':
      return `Vào ${BOOKS[line.book].title.toLowerCase()}, số ${line.number}`;
    case 'imported': {
      const row = line.rows.find(({ dossierId }) => ids.has(dossierId));
      return row && `Nhập từ Excel: ${tellRow(row)}`;
    }
    default:
      return undefined;
  }
}

/** Whether a line is about the dossier that goes by these ids. */
export function isAbout(line: JournalEvent, ids: ReadonlySet<string>): boolean {
  if (line.kind === 'imported') return line.rows.some(({ dossierId }) => ids.has(dossierId));
  return line.dossierId !== undefined && ids.has(line.dossierId);
}

/** What happened to a dossier, the newest first. @param events lines of the journal, others' among them */
export function tellDossier(
  events: readonly JournalEvent[],
  localIds: readonly string[],
): readonly StoryLine[] {
  const ids = new Set(localIds);
  const standing = new Set(standingLines(events).map(({ id }) => id));
  return events
    .filter((line) => isAbout(line, ids))
    .flatMap((line): StoryLine[] => {
      const text = tell(line, ids);
      if (text === undefined) return [];
      const on = 'on' in line ? line.on : localTime(line.at);
      return [{ id: line.id, on, text, isStruck: !standing.has(line.id) }];
    })
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1));
}

/** What became of one field of a transfer. */
export type FieldOutcome = 'kept' | 'transformed' | 'failed';

/** One filling of another page, field by field. */
export interface Transfer {
  readonly id: string;
  readonly on: LocalTime;
  readonly from: string;
  readonly to: string;
  readonly isUndone: boolean;
  /** 'subject.field' names, those that failed first. */
  readonly fields: readonly { readonly key: string; readonly outcome: FieldOutcome }[];
}

/** The transfers of a dossier, the newest first. */
export function listTransfers(
  events: readonly JournalEvent[],
  localIds: readonly string[],
): readonly Transfer[] {
  const standing = new Set(standingLines(events).map(({ id }) => id));
  return events
    .filter((line) => line.kind === 'transferred')
    .filter(({ dossierId }) => dossierId !== undefined && localIds.includes(dossierId))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .map((line) => ({
      id: line.id,
      on: localTime(line.at),
      from: line.from,
      to: line.to,
      isUndone: !standing.has(line.id),
      fields: (['failed', 'transformed', 'kept'] as const).flatMap((outcome) =>
        line[outcome].map((key) => ({ key, outcome })),
      ),
    }));
}
