import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../../domain/audit/finding.ts';
import { formatCount } from '../../../domain/percentage.ts';
import type { OfficeReport } from '../../../domain/report/office-report.ts';
import { officeIcon } from '../office-icons.ts';

/** What the figures and the words were checked for, each with its computation; words not checked yet are undefined. */
export function renderChecks(
  { checks, problems }: OfficeReport,
  findings: readonly Finding[] | undefined,
): TemplateResult {
  const line = (
    icon: 'check' | 'triangle-alert',
    tone: string,
    words: string,
    small: string,
  ): TemplateResult =>
    html`<li>
      <span class=${tone}>${officeIcon(icon)}</span>
      <span>${words}<small>${small}</small></span>
    </li>`;
  return html`<section class="card" aria-label="Kiểm tra số liệu">
    <h3>Kiểm tra số liệu</h3>
    <ul class="checks">
      ${checks.map(({ rule, computed, holds }) =>
        holds
          ? line('check', 'ok', rule, computed)
          : line('triangle-alert', 'bad', `Sai: ${rule}`, computed),
      )}
      ${findings === undefined ? html`<li class="muted">Đang soát lời báo cáo…</li>` : nothing}
      ${(findings ?? []).map(({ says, computed, place }) =>
        line('triangle-alert', 'bad', `Lời báo cáo: ${says}`, `${computed} (${place})`),
      )}
      ${
        problems.length === 0
          ? nothing
          : line(
              'triangle-alert',
              'warn',
              `${formatCount(problems.length)} hồ sơ có ngày cần xem lại`,
              problems
                .slice(0, 3)
                .map(({ text }) => text)
                .join(' '),
            )
      }
    </ul>
  </section>`;
}

/** What holds an export back: checks that failed, and contradictions of the words that are more than a note. */
export function listFailures(
  report: OfficeReport | undefined,
  findings: readonly Finding[] = [],
): readonly string[] {
  const failed = report?.checks.filter(({ holds }) => !holds) ?? []; // Not counted yet: nothing failed.
  return [
    ...failed.map(({ rule, computed }) => `${rule}: ${computed}`),
    ...findings
      .filter(({ severity }) => severity !== 'note')
      .map(({ says, computed }) => `“${says}”: ${computed}`),
  ];
}
