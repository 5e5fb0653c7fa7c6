import type { Plan } from '../../domain/plan.ts';
import type { FillOrder } from '../fill-plan.ts';
import { toFillTask } from '../mapping/fill-tasks.ts';
import { orderRows } from '../mapping/order-rows.ts';
import { chooseRows } from './choose-rows.ts';
import type { Tick } from './session-state.ts';

/** What the next press writes, in the order it is written. */
export function orderFilling(
  plan: Plan,
  ticks: Readonly<Record<string, Tick>>,
): readonly FillOrder[] {
  const chosen = new Map(chooseRows(plan, ticks).map((one) => [one.row.key, one.candidate]));
  const rows = plan.rows.filter(({ key }) => chosen.has(key));
  return orderRows(rows).map((row) => ({ row, task: toFillTask(row, chosen.get(row.key)!) }));
}
