import type { DueLight } from '../../../domain/deadline/due-light.ts';
import type { OfficeIcon } from '../office-icons.ts';

/** How a dossier's light is shown: never by colour alone. */
export const LIGHTS = {
  late: { text: 'Quá hạn', tone: 'bad', icon: 'triangle-alert' },
  today: { text: 'Hạn hôm nay', tone: 'warn', icon: 'clock' },
  tomorrow: { text: 'Hạn ngày làm việc tới', tone: 'warn', icon: 'clock' },
  later: { text: 'Còn hạn', tone: '', icon: 'clock' },
  paused: { text: 'Chờ bổ sung', tone: 'quiet', icon: 'pause' },
  'no-due': { text: 'Không có ngày hẹn', tone: 'quiet', icon: 'info' },
  finished: { text: 'Đã xong', tone: 'ok', icon: 'check' },
  'finished-late': { text: 'Xong, quá hạn', tone: 'bad', icon: 'circle-x' },
} as const satisfies Record<
  DueLight,
  { readonly text: string; readonly tone: string; readonly icon: OfficeIcon }
>;
