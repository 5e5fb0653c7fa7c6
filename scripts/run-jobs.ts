import { spawn } from 'node:child_process';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A command that runs tests. */
export interface Job {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Reads the numbers from what the command printed. */
  readonly count: (output: string) => Tally;
}

export interface Done extends Tally {
  readonly name: string;
  readonly seconds: number;
  readonly output: string;
}

/** Runs a job and prints what it said when it has ended; one that ended badly has failed, whatever it counted. */
export function runJob(job: Job, cwd: string, env: NodeJS.ProcessEnv): Promise<Done> {
  const { name, command, args, count } = job;
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...env, ...job.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', (error) => (output += String(error)));
    child.on('close', (status) => {
      const { passed, failed } = count(output);
      const seconds = (performance.now() - started) / 1000;
      console.log(`${output.trimEnd()}\n── ${name}: ${Math.round(seconds)} s\n`);
      done({ name, passed, failed: status === 0 ? failed : Math.max(1, failed), seconds, output });
    });
  });
}

/** Runs jobs in their order, some at a time; the results in the same order. */
export async function runSideBySide<Work, Result>(
  jobs: readonly Work[],
  most: number,
  run: (job: Work) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...jobs.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results[next[0]] = await run(next[1]);
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
}
