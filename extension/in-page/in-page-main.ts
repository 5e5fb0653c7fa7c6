import { highlight } from './highlight.ts';
import type { InPage } from './in-page-api.ts';
import { watchPointer } from './pointer.ts';
import { readForm } from './read-form.ts';
import { fillControls } from './write/fill-controls.ts';
import { watchLeaving, whileHere } from './write/leaving.ts';
import { restore } from './write/restore.ts';
import { sweep } from './write/sweep.ts';

const inPage: InPage = {
  readForm: () => readForm(document),
  fillControls: (tasks) => whileHere(() => fillControls(tasks)),
  sweep: (tasks) => whileHere(() => sweep(tasks)),
  restore: (task) => whileHere(() => restore(task)),
  highlight,
  watchPointer,
};

// Injected again after every reading: the first one stays, it holds what undo needs.
const world = globalThis as { __motLan?: InPage };
if (world.__motLan === undefined) watchLeaving();
world.__motLan ??= inPage;
