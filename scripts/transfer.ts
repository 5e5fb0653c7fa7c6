import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { Profile } from '../domain/profile.ts';
import { readProfileText } from '../extension/systems/profile-schema.ts';
import { openExtensionBrowser } from './extension-browser.ts';
import { PanelDriver } from './panel-driver.ts';
import { writeTransferReport, type TransferReport } from './transfer-report.ts';

const USAGE =
  'Usage: npm run --silent transfer -- --from URL --to URL [--accept confident|all] [--profile FILE]… [--out FILE]';

class UsageError extends Error {}

interface Arguments {
  readonly from: string;
  readonly to: string;
  readonly accept: 'confident' | 'all';
  readonly profiles: readonly Profile[];
  readonly out?: string;
}

/** An address as given, or a file's path made one. */
function readAddress(name: string, text: string | undefined): string {
  if (text === undefined) throw new UsageError(`--${name} is missing. ${USAGE}`);
  const url = existsSync(text) ? pathToFileURL(resolve(text)).href : text;
  if (!URL.canParse(url) || !/^(https?|file):/.test(url))
    throw new UsageError(`--${name} should be an http(s) or file address, found "${text}".`);
  return url;
}

function readProfileFile(path: string): Profile {
  let content;
  try {
    content = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`--profile ${path}: cannot be read.`, { cause });
  }
  const reading = readProfileText(content);
  if (!reading.ok) throw new UsageError(`--profile ${path}: ${reading.problem}`);
  return reading.profile;
}

function readArguments(): Arguments {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        accept: { type: 'string', default: 'confident' },
        profile: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
      },
    }));
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)} ${USAGE}`);
  }
  const { accept } = values;
  if (accept !== 'confident' && accept !== 'all')
    throw new UsageError(`--accept should be confident or all, found "${accept}".`);
  return {
    from: readAddress('from', values.from),
    to: readAddress('to', values.to),
    accept,
    profiles: values.profile.map(readProfileFile),
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}

/** Opens both pages with the built extension and presses the panel's buttons: read, preview, fill. */
async function transfer({ from, to, accept, profiles }: Arguments): Promise<TransferReport> {
  // Whoever names two pages on the command line has consented to them and the frames in them.
  const browser = await openExtensionBrowser({ grant: ['http://*/*', 'https://*/*', 'file:///*'] });
  try {
    await browser.worker.evaluate(
      `chrome.storage.session.set({ profiles: ${JSON.stringify(profiles)} })`,
    );
    const driver = await PanelDriver.open(browser);
    const source = await driver.openPage(from);
    await driver.ask('capture', source);
    const captured = await driver.readState();
    const target = await driver.openPage(to);
    await driver.ask('preview', target);
    const planned = await driver.readState();
    await driver.ask('fill', target, accept);
    return writeTransferReport(from, to, captured, planned, await driver.readState());
  } finally {
    await browser.close();
  }
}

/** Builds in a process of its own: what the bundler says must not stand in the document on standard output. */
function buildQuietly(): void {
  const script = resolve(import.meta.dirname, 'build.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    cwd: resolve(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build ended with status ${String(status)}.\n${stderr}`);
}

async function main(): Promise<number> {
  const args = readArguments();
  if (!existsSync(resolve(import.meta.dirname, '../dist/extension/manifest.json'))) buildQuietly();
  const report = await transfer(args);
  const text = JSON.stringify(report, null, 2);
  if (args.out === undefined) console.log(text);
  else writeFileSync(args.out, `${text}\n`);
  return report.report.every(({ status }) => status === 'kept' || status === 'transformed') ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
