import type { ReportUnit } from '../../../domain/report/narrative.ts';
import type { ReportSettings } from '../../../domain/report/office-report.ts';
import type { Settings } from '../../../storage/settings.ts';
import { FIELD_ORDER } from '../field-order.ts';

/** Who reports, with dots where nothing is set. */
export function unitOf(settings: Settings): ReportUnit {
  const { communeName, reportAbove, reportPlace, reportSigner } = settings;
  return {
    name: communeName === '' ? 'Xã …' : communeName,
    above: reportAbove,
    place: reportPlace === '' ? '…' : reportPlace,
    signer: reportSigner,
  };
}

/** How the office counts. */
export function toCountSettings({ reportStartDay, extensionsCount }: Settings): ReportSettings {
  return { startDay: reportStartDay, rules: { extensionsCount }, fieldOrder: FIELD_ORDER };
}
