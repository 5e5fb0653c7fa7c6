import type { CommandKeys } from './key-sheet.ts';

/** The keys the browser gives the extension's commands now; an officer may have changed them. */
export async function readCommandKeys(): Promise<CommandKeys> {
  const commands = await chrome.commands.getAll();
  const keyOf = (name: string): string =>
    commands.find((command) => command.name === name)?.shortcut ?? '';
  return { capture: keyOf('capture'), fill: keyOf('fill'), teach: keyOf('teach') };
}

/** Opens the browser's own page for changing the keys of extensions. */
export async function openBrowserKeys(): Promise<void> {
  await chrome.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
