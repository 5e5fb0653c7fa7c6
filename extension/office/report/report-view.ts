import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from '../../../components/shared-styles.ts';
import type { Finding } from '../../../domain/audit/finding.ts';
import type { Period } from '../../../domain/day.ts';
import {
  narrativeText,
  writeNarrative,
  type NarrativeSection,
} from '../../../domain/report/narrative.ts';
import {
  countForm,
  countReport,
  reportReach,
  type FormReport,
  type OfficeReport,
  type ReportSource,
} from '../../../domain/report/office-report.ts';
import { makeReportSheets } from '../../../domain/report/report-sheets.ts';
import { toStorageError } from '../../../storage/problem.ts';
import { DEFAULT_SETTINGS, writeSetting, type Settings } from '../../../storage/settings.ts';
import { openOfficeDatabase } from '../../panel/office-database.ts';
import { afterPaint } from '../after-paint.ts';
import { officeIcon } from '../office-icons.ts';
import type { FoldProgress } from '../open-records.ts';
import { officeStyles } from '../office-styles.ts';
import { usePageRule } from '../page-rule.ts';
import { saveFile } from '../save-file.ts';
import './export-gate.ts';
import type { ExportGate, ReasonGivenEvent } from './export-gate.ts';
import { makeReportDocument, makeWorkbook } from './export-report.ts';
import './narrative-form.ts';
import type { Saving } from './narrative-form.ts';
import './period-picker.ts';
import type { PeriodChangeEvent } from './period-picker.ts';
import { listFailures, renderChecks } from './report-checks.ts';
import { renderForm06a } from './report-form.ts';
import { readFigures, takeFirstFigures, yearOfNow } from './read-figures.ts';
import { renderNothing, renderProblem, renderProgress, renderRunning } from './report-notices.ts';
import './report-settings.ts';
import type { SettingChangeEvent } from './report-settings.ts';
import { reportStyles } from './report-styles.ts';
import { renderComparison } from './report-comparison.ts';
import { renderCharts } from './report-charts.ts';
import { renderEstimate, renderTables } from './report-tables.ts';
import { readSavings, type MonthSaving } from './read-savings.ts';
import { toCountSettings, unitOf } from './settings-of-report.ts';

type Format = 'word' | 'excel';

/** A report with all its figures, and its words. */
interface Whole {
  readonly report: OfficeReport;
  readonly sections: readonly NarrativeSection[];
}

/** The report of a period: the form, charts, tables, checks and the narrative, each counted from the journal. */
@customElement('report-view')
export class ReportView extends LitElement {
  static override styles = [shared, officeStyles, reportStyles];

  @state() private settings: Settings = DEFAULT_SETTINGS;
  /** What the shown period is counted from; undefined before it was read. */
  @state() private source: ReportSource | undefined;
  @state() private period: Period = yearOfNow();
  /** What filling saved in the shown months; read after the report is shown. */
  @state() private savings: readonly MonthSaving[] = [];
  @state() private problem = '';
  @state() private saving: Saving = 'no';
  /** How far the records are rebuilt, while they are. */
  @state() private progress: FoldProgress | undefined;
  /** What is wrong in the words of the shown report; undefined until they were checked. */
  @state() private findings: readonly Finding[] | undefined;
  /** What stands below the form: undefined, or of another period, until it was counted. */
  @state() private whole: Whole | undefined;
  #asked: Period | undefined;
  /** What is shown at once. */
  #first: FormReport | undefined;
  #wanted: Format = 'word';
  #completed = Promise.resolve();
  #kept = Promise.resolve();

  constructor() {
    super();
    usePageRule(
      this,
      `size: A4 landscape; margin: 15mm 12mm 18mm 20mm;
       @bottom-center { content: 'Trang ' counter(page) '/' counter(pages); }`,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override willUpdate(changed: PropertyValues): void {
    const isOther = changed.has('source') || changed.has('settings');
    if (this.source === undefined || !isOther) return;
    this.#first = countForm(this.source, this.period, toCountSettings(this.settings));
    this.findings = undefined;
    this.#completed = this.#complete(this.#first);
  }

  override render(): TemplateResult | typeof nothing {
    const first = this.#first;
    if (first === undefined)
      return html`<div class="page">
        ${renderProblem(this.problem)} ${renderProgress(this.progress)}
      </div>`;
    const isEmpty = first.form.total.received === 0;
    return html`<div class="page">
      <h2>Báo cáo ${first.name}</h2>
      ${this.#renderBar(isEmpty)} ${renderProblem(this.problem)}
      <report-settings
        .settings=${this.settings}
        @setting-change=${(event: SettingChangeEvent) => this.#keep(event)}
      ></report-settings>
      ${
        isEmpty
          ? renderNothing()
          : html`${renderRunning(first.period, (period) => this.#show(period))}
            ${renderForm06a(first, unitOf(this.settings))}
            ${this.whole?.report.period === first.period ? this.#renderRest(this.whole) : nothing}`
      }
      <export-gate
        .failures=${this.#listFailures()}
        @reason-given=${({ reason }: ReasonGivenEvent) => this.#write(reason)}
      ></export-gate>
    </div>`;
  }

  #renderBar(isEmpty: boolean): TemplateResult {
    return html`<div class="bar">
      <period-picker
        start-day=${this.settings.reportStartDay}
        .period=${this.period}
        @period-change=${({ period }: PeriodChangeEvent) => this.#show(period)}
      ></period-picker>
      <span class="push"></span>
      <button class="button" ?disabled=${isEmpty} @click=${() => this.#print()}>
        ${officeIcon('printer')} In
      </button>
      <button class="button" ?disabled=${isEmpty} @click=${() => this.#export('excel')}>
        ${officeIcon('download')} Excel
      </button>
      <button class="button primary" ?disabled=${isEmpty} @click=${() => this.#export('word')}>
        ${officeIcon('download')} Xuất Word
      </button>
    </div>`;
  }

  #renderRest({ report, sections }: Whole): TemplateResult {
    return html`
      ${renderComparison(report)}
      <div class="cards">
        ${renderChecks(report, this.findings)}
        ${renderCharts(report, this.savings, this.settings.savingSeconds)}
      </div>
      <div class="cards">${renderTables(report)} ${renderEstimate(report)}</div>
      <narrative-form
        .sections=${sections}
        .words=${this.settings.reportWords}
        saving=${this.saving}
        @setting-change=${(event: SettingChangeEvent) => this.#keep(event)}
      ></narrative-form>
    `;
  }

  /** What can wait until the form is on the screen. */
  async #complete(first: FormReport): Promise<void> {
    await afterPaint();
    if (this.#first !== first) return; // Another one is shown by now, and will be completed.
    await this.#attempt(() => this.#readWhole(first));
    const { auditReport } = await import('../../../domain/audit/audit-report.ts');
    if (this.whole === undefined || this.whole.report !== this.#first) return;
    const { report, sections } = this.whole;
    this.findings = auditReport(narrativeText(report, sections, unitOf(this.settings)));
  }

  async #readWhole(first: FormReport): Promise<void> {
    const settings = toCountSettings(this.settings);
    const reach = reportReach(first.period, settings.startDay);
    const report = countReport(await this.#read(reach), first.period, settings);
    const savings = await readSavings(
      await openOfficeDatabase(),
      report.months.map(({ period }) => period),
    );
    if (this.#first !== first) return;
    // The form too: what was written meanwhile counts in all figures or in none.
    this.#first = report;
    this.savings = savings;
    this.whole = { report, sections: writeNarrative(report, this.settings.reportWords) };
  }

  #listFailures(): readonly string[] {
    return listFailures(this.whole?.report, this.findings);
  }

  async #print(): Promise<void> {
    await this.#completed; // What stands below the form is printed too.
    await this.updateComplete;
    print();
  }

  async #export(format: Format): Promise<void> {
    this.#wanted = format;
    await this.#completed; // What its words were found to say is known before it goes out.
    if (this.#listFailures().length === 0) await this.#write('');
    else this.renderRoot.querySelector<ExportGate>('export-gate')!.ask();
  }

  async #write(reason: string): Promise<void> {
    await this.#attempt(async () => {
      const { report, sections } = this.whole!;
      const unit = unitOf(this.settings);
      const name = `bao-cao-${report.period.from}-${report.period.to}`;
      if (this.#wanted === 'excel')
        saveFile(`${name}.xlsx`, await makeWorkbook(makeReportSheets(report, unit, reason)));
      else {
        const { reportTemplate } = this.settings;
        const document = await makeReportDocument(report, sections, unit, reportTemplate);
        saveFile(`${name}.docx`, document);
      }
      const { appendEvent, stampEvent } = await import('../../../storage/journal.ts');
      const db = await openOfficeDatabase();
      await appendEvent(db, await stampEvent(db, { kind: 'exported' }));
    });
  }

  async #load(): Promise<void> {
    await this.#attempt(async () => {
      const { settings, period, source } = await takeFirstFigures();
      this.settings = settings;
      if (source === undefined) return this.#show(period);
      this.source = source;
      this.period = period;
    });
  }

  /** Reads what a period is counted from, and shows both at once. */
  async #show(period: Period): Promise<void> {
    this.#asked = period;
    await this.#attempt(async () => {
      const source = await this.#read(period);
      if (this.#asked !== period) return; // Another one was asked for meanwhile.
      this.source = source;
      this.period = period;
    });
  }

  #read(reach: Period): Promise<ReportSource> {
    return readFigures(reach, (progress) => (this.progress = progress));
  }

  /** What is shown changes at once, so that a second change in the same moment builds on the first. */
  #keep({ name, value }: SettingChangeEvent): void {
    this.settings = { ...this.settings, [name]: value };
    this.saving = 'saving';
    this.#kept = this.#kept.then(async () => {
      await this.#attempt(async () => writeSetting(await openOfficeDatabase(), name, value));
      this.saving = this.problem === '' ? 'saved' : 'no';
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      this.problem = '';
      await work();
    } catch (error) {
      const isTemplate = error instanceof Error && /template|tag|zip/i.test(error.message);
      this.problem = isTemplate
        ? `Mẫu Word của đơn vị không dùng được: ${error.message}. Hãy sửa mẫu hoặc dùng mẫu đi kèm.`
        : toStorageError(error).message;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-view': ReportView;
  }
}
