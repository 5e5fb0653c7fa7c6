import { formatCount } from '../../percentage.ts';
import type { Amount } from '../read/read-amounts.ts';

/** '2.972', '17,5': dots between thousands, a comma before what is less than one. */
export function writeNumber(value: number): string {
  const [whole = '', part] = String(value).split('.');
  return part === undefined ? formatCount(value) : `${formatCount(Number(whole))},${part}`;
}

/** '186.400.000 đồng'; other things than money without their unit. */
export function writeAmount(value: number, unit: string): string {
  return unit === 'dong' ? `${writeNumber(value)} đồng` : writeNumber(value);
}

/** '14 + 16 + 7'. */
export function writeAmounts(amounts: readonly Amount[]): string {
  return amounts.map(({ value }) => writeNumber(value)).join(' + ');
}
