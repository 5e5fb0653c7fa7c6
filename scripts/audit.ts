import { parseArgs } from 'node:util';
import { auditReport } from '../domain/audit/audit-report.ts';
import type { Finding, Severity } from '../domain/audit/finding.ts';
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

function print({ check, place, says, computed, cause, severity }: Finding): string {
  const lines = [`${SEVERITY_TEXTS[severity]} [${check}] ${place}`, `  Báo cáo: ${says}`];
  lines.push(`  Tính lại: ${computed}`);
  if (cause !== '') lines.push(`  Có thể do: ${cause}`);
  return lines.join('\n');
}

const { file, json } = readArguments();
let findings: readonly Finding[];
try {
  findings = auditReport(await readReportFile(file));
} catch (error) {
  if (!(error instanceof UnreadableReportError)) throw error;
  stop(error.message);
}
if (json) console.log(JSON.stringify({ findings }, null, 2));
else if (findings.length === 0) console.log('Không thấy mâu thuẫn nào giữa các số liệu.');
else console.log(`${findings.map(print).join('\n\n')}\n\n${findings.length} điểm cần xem lại.`);
process.exitCode = findings.length === 0 ? 0 : 1;
