import { fold } from '../../vietnamese.ts';
import { rankOf, type Block, type ReportText } from './read-blocks.ts';

/** A heading of what shall be done: "III. PHƯƠNG HƯỚNG, NHIỆM VỤ", "8. Nhiệm vụ tháng 11: …". */
const PLAN = /^(?:mot so |cac )?(?:phuong huong|nhiem vu|muc tieu|dinh huong|ke hoach|chi tieu)\b/;

function opensPlan({ marker, text }: Block): boolean {
  const isHeading =
    marker === 'part' || marker === 'roman' || marker === 'number' || marker === 'level';
  return isHeading && PLAN.test(fold(text));
}

/** The report without the sections that say what shall be: their figures are no result and contradict none. */
export function withoutPlans(report: ReportText): ReportText {
  let plan: Block | undefined;
  const blocks = report.blocks.filter((block) => {
    if (plan !== undefined && rankOf(block) <= rankOf(plan)) plan = undefined;
    if (plan === undefined && opensPlan(block)) plan = block;
    return plan === undefined;
  });
  return { ...report, blocks };
}
