import { parseArgs } from 'node:util';
import { readAudit } from '../domain/audit/audit-report.ts';
import type { Audit, Finding, Severity } from '../domain/audit/finding.ts';
import { UnreadableReportError } from '../extension/office/audit/read-report.ts';
import { readReportFile } from './read-report-file.ts';

const USAGE = 'Cách dùng: npm run --silent audit -- TỆP [--json]   (TỆP: .txt hoặc .docx)';
const SEVERITY_TEXTS = {
  error: 'SAI',
  warning: 'MÂU THUẪN',
  note: 'LƯU Ý',
} as const satisfies Record<Severity, string>;

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function readArguments(): { readonly file: string; readonly json: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, json: values.json };
  } catch {
    // An unknown option: the usage says which there are.
  }
  stop(USAGE);
}

function print({ check, place, says, computed, cause }: Finding, level: string): string {
  const lines = [`${level} [${check}] ${place}`, `  Báo cáo: ${says}`];
  lines.push(`  Tính lại: ${computed}`);
  if (cause !== '') lines.push(`  Có thể do: ${cause}`);
  return lines.join('\n');
}

function printFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Không thấy mâu thuẫn nào giữa các số liệu.';
  const all = findings.map((one) => print(one, SEVERITY_TEXTS[one.severity]));
  return `${all.join('\n\n')}\n\n${findings.length} điểm cần xem lại.`;
}

/** What is no contradiction for certain: apart, and in no count. */
function printDoubts(doubts: readonly Finding[]): string {
  const all = doubts.map((one) => print(one, 'CÓ THỂ'));
  return `\nCó thể cần xem lại (chưa chắc là mâu thuẫn):\n\n${all.join('\n\n')}`;
}

const { file, json } = readArguments();
let audit: Audit;
try {
  audit = readAudit(await readReportFile(file));
} catch (error) {
  if (!(error instanceof UnreadableReportError)) throw error;
  stop(error.message);
}
const { findings, doubts } = audit;
if (json) console.log(JSON.stringify({ findings }, null, 2));
else {
  console.log(printFindings(findings));
  if (doubts.length > 0) console.log(printDoubts(doubts));
}
process.exitCode = findings.length === 0 ? 0 : 1;
