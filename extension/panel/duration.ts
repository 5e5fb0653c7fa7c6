import { sayHours, sayMinutes, saySeconds } from './statistics-texts.ts';

/** Seconds as people say them: '45 giây', '3 phút', '1 giờ 05 phút'. */
export function formatDuration(seconds: number): string {
  if (seconds < 90) return saySeconds(Math.round(seconds));
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return sayMinutes(minutes);
  return sayHours(Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0'));
}
