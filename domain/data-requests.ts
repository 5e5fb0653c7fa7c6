import { addDays, type Day } from './day.ts';
import { nextWorkingDay, type WorkingCalendar } from './deadline/working-calendar.ts';

/** What a person may ask of their own data (Luật 91/2025/QH15, Điều 4). */
export type DataRequestKind =
  'view' | 'copy' | 'correct' | 'delete' | 'restrict' | 'withdraw' | 'object';

/** Days to do it in, each extendable once (NĐ 356/2025/NĐ-CP, Điều 5), and its words. */
export const DATA_REQUESTS: Readonly<
  Record<DataRequestKind, { readonly text: string; readonly days: number }>
> = {
  view: { text: 'Xem dữ liệu', days: 10 },
  copy: { text: 'Cấp bản sao dữ liệu', days: 10 },
  correct: { text: 'Chỉnh sửa dữ liệu', days: 10 },
  delete: { text: 'Xóa dữ liệu', days: 20 },
  restrict: { text: 'Hạn chế xử lý', days: 15 },
  withdraw: { text: 'Rút lại sự đồng ý', days: 15 },
  object: { text: 'Phản đối xử lý', days: 15 },
};

/** One request as the register shows it. Whose it is stands on the paper that carries its number. */
export interface DataRequest {
  readonly id: string;
  /** From 1, in the order of the trail. */
  readonly number: number;
  readonly kind: DataRequestKind;
  readonly received: Day;
  /** The person has to be told by then that the request came in: two working days. */
  readonly acknowledgeBy: Day;
  readonly due: Day;
  readonly closed?: { readonly on: Day; readonly result: 'done' | 'refused' };
}

/** A line of the trail, as far as the register reads it. */
export interface RequestLine {
  readonly act: string;
  readonly details: Readonly<Record<string, string | number>>;
}

function isKind(text: string): text is DataRequestKind {
  return text in DATA_REQUESTS;
}

/** The register, oldest first. @param lines the trail in the order it was written */
export function listDataRequests(
  lines: readonly RequestLine[],
  calendar: WorkingCalendar,
): readonly DataRequest[] {
  const ends = new Map(
    lines
      .filter(({ act }) => act === 'request-closed')
      .map(({ details }) => [String(details['request']), details] as const),
  );
  return lines
    .filter(({ act, details }) => act === 'request-received' && isKind(String(details['what'])))
    .map(({ details }, at): DataRequest => {
      const id = String(details['request']);
      const kind = String(details['what']) as DataRequestKind; // Filtered above.
      const received = String(details['on']);
      const end = ends.get(id);
      return {
        id,
        number: at + 1,
        kind,
        received,
        acknowledgeBy: nextWorkingDay(calendar, nextWorkingDay(calendar, received)),
        due: addDays(received, DATA_REQUESTS[kind].days),
        ...(end && {
          closed: {
            on: String(end['on']),
            result: end['result'] === 'refused' ? 'refused' : 'done',
          },
        }),
      };
    });
}
