import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What a command was told; an option it does not know ends it with exit code 2 and its usage. */
export function readOptions<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)} ${usage}`);
    process.exit(2);
  }
}
