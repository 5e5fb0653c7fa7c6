/** Seconds as people say them: '45 giây', '3 phút', '1 giờ 05 phút'. */
export function formatDuration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} giây`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} phút`;
  return `${Math.floor(minutes / 60)} giờ ${String(minutes % 60).padStart(2, '0')} phút`;
}
