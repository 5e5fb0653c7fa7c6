import { formatFactValue } from '../domain/fact-value.ts';
import { listFacts } from '../domain/dossier.ts';
import { formatLocator } from '../domain/form.ts';
import type { PlanRow } from '../domain/plan.ts';
import type { SessionState, StepTimes } from '../extension/panel/session-state.ts';

/** The document `npm run transfer` prints. Times are milliseconds. */
export interface TransferReport {
  readonly from: {
    readonly url: string;
    readonly facts: readonly {
      readonly subject: string;
      readonly field: string;
      readonly value: string;
      readonly label: string;
      readonly selector: string;
      readonly confidence: number;
    }[];
  };
  readonly to: { readonly url: string };
  /** `from` is the source's value as read, `to` what would be written, `old` what the control held. */
  readonly plan: readonly {
    readonly subject: string | null;
    readonly field: string | null;
    readonly label: string;
    readonly selector: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly old: string;
    readonly action: string;
    readonly confidence: number;
    readonly note?: string;
  }[];
  readonly report: readonly {
    readonly subject: string | null;
    readonly field: string | null;
    readonly label: string;
    readonly selector: string;
    readonly value: string;
    readonly readBack: string;
    readonly status: string;
    readonly reason: string;
  }[];
  readonly milliseconds: StepTimes;
}

function identify(row: PlanRow): {
  subject: string | null;
  field: string | null;
  label: string;
  selector: string;
} {
  return {
    subject: row.subject ?? null,
    field: row.field ?? null,
    label: row.label,
    selector: formatLocator(row.frame.framePath, row.locator),
  };
}

function listSourceFacts({ dossier }: SessionState): TransferReport['from']['facts'] {
  if (dossier === undefined) return [];
  return listFacts(dossier).flatMap(({ subject, field, values }) =>
    values.map(({ value, sources }) => ({
      subject,
      field,
      value: formatFactValue(value),
      label: sources[0]?.label ?? '',
      selector: sources[0]?.selector ?? '',
      confidence: sources[0]?.confidence ?? 0,
    })),
  );
}

/** Puts what the panel knew after each press into the contract's shape. */
export function writeTransferReport(
  from: string,
  to: string,
  captured: SessionState,
  planned: SessionState,
  filled: SessionState,
): TransferReport {
  const rows = planned.plan?.rows ?? [];
  return {
    from: { url: from, facts: listSourceFacts(captured) },
    to: { url: to },
    plan: rows.map((row) => ({
      ...identify(row),
      from: row.chosen?.from ?? null,
      to: row.chosen?.to ?? null,
      old: row.old,
      action: row.action,
      confidence: row.confidence,
      ...(row.note === undefined ? {} : { note: row.note.vi }),
    })),
    report: rows.flatMap((row) => {
      const outcome = filled.outcomes[row.key];
      if (outcome === undefined) return [];
      const tick = filled.ticks[row.key];
      const candidate =
        typeof tick === 'number' ? (row.candidates[tick] ?? row.chosen) : row.chosen;
      return [
        {
          ...identify(row),
          value: candidate?.to ?? '',
          readBack: outcome.readBack,
          status: outcome.status,
          reason: outcome.reason,
        },
      ];
    }),
    milliseconds: {
      ...filled.times,
      read: captured.times.read + planned.times.read,
      match: captured.times.match + planned.times.match,
    },
  };
}
