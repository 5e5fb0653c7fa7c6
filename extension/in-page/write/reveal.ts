import type { FoundControl } from '../control/found-control.ts';
import { hidingPanel } from '../control/read-state.ts';
import { findTab } from '../label/panel.ts';
import { makeLayout } from '../layout.ts';
import { press } from './events.ts';
import { waitUntilQuiet } from './quiet.ts';

/** Opens the tab a control stands behind; the page shows it as if a person had. */
export async function reveal(found: FoundControl): Promise<void> {
  const panel = hidingPanel(found.anchor, makeLayout());
  const tab = panel === undefined ? undefined : findTab(panel);
  if (tab === undefined) return;
  press(tab);
  await waitUntilQuiet(document, 60, 800);
}
