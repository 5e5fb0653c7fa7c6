import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const PROC = '/proc';

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // The process ended between the listing and the reading.
  }
}

/** The command line of each running process, by its id. */
function listProcesses(): ReadonlyMap<string, string> {
  const ids = readdirSync(PROC).filter((name) => /^\d+$/.test(name));
  return new Map(
    ids.map((id) => [id, readText(join(PROC, id, 'cmdline')).replaceAll('\0', ' ')] as const),
  );
}

function parentOf(id: string): string | undefined {
  return /^PPid:\s+(\d+)$/m.exec(readText(join(PROC, id, 'status')))?.[1];
}

function isUnder(id: string, root: string): boolean {
  for (let at: string | undefined = id; at !== undefined; at = parentOf(at))
    if (at === root) return true;
  return false;
}

/**
 * The most memory that the extension's process of a browser ever held, with its workers, in bytes; undefined where the
 * system does not tell (it is Linux's /proc that does).
 * @param profile the folder the browser was started with
 */
export function readPeakMemory(profile: string): number | undefined {
  if (!existsSync(PROC)) return undefined;
  const processes = [...listProcesses()];
  const browser = processes.find(
    ([, line]) => line.includes(`--user-data-dir=${profile}`) && !line.includes('--type='),
  );
  if (browser === undefined) throw new Error(`expected the browser of ${basename(profile)}`);
  const peaks = processes
    .filter(([id, line]) => line.includes('--extension-process') && isUnder(id, browser[0]))
    .map(([id]) => /^VmHWM:\s+(\d+) kB$/m.exec(readText(join(PROC, id, 'status')))?.[1]);
  return Math.max(...peaks.map((kilobytes) => Number(kilobytes ?? 0) * 1024));
}
