import type { FillOutcome, FillReason, FillTask, FillValue } from '../../../domain/plan.ts';
import type { FoundControl, ReadControl } from '../control/found-control.ts';
import { readError, hidingPanel } from '../control/read-state.ts';
import { readValue } from '../control/read-value.ts';
import { activeElement, bodyOf } from '../dom.ts';
import { findTab } from '../label/heading.ts';
import { makeLayout } from '../layout.ts';
import { press, typeByCommand, typeWhole } from './events.ts';
import { findAgain } from './find-again.ts';
import { compareHeld, judge, type Verdict } from './judge.ts';
import { wait, waitFor, waitUntilQuiet } from './quiet.ts';
import { writeCheck, writeRadio, writeSelect, type Refusal } from './write-choice.ts';
import { writeCombobox } from './write-combobox.ts';
import { writeDate, writeDateBoxes } from './write-date.ts';

/** How long a locked control may take to be freed by what was written before it. */
const ENABLE_LIMIT = 6_000;

const BY_REF = new Map<
  string,
  { readonly before: string; readonly errorBefore: string | undefined }
>();

function finish(
  task: FillTask,
  started: number,
  verdict: Verdict,
  before = task.expected,
): FillOutcome {
  return { ref: task.ref, ...verdict, before, milliseconds: performance.now() - started };
}

function skip(reason: FillReason, readBack = '', detail?: string): Verdict {
  return { status: 'skipped', reason, readBack, ...(detail === undefined ? {} : { detail }) };
}

/** Opens the tab a control stands behind; the page shows it as if a person had. */
async function reveal(found: FoundControl): Promise<void> {
  const panel = hidingPanel(found.anchor, makeLayout());
  const tab = panel === undefined ? undefined : findTab(panel);
  if (tab === undefined) return;
  press(tab);
  await waitUntilQuiet(document, 60, 800);
}

function refuseState({ control }: ReadControl, task: FillTask): FillReason | undefined {
  const { state, kind, maxLength } = control;
  if (kind === 'file') return 'kind-not-fillable';
  if (!state.visible) return 'control-hidden';
  if (state.disabled) return 'control-disabled';
  if (state.readOnly && kind !== 'date') return 'control-read-only';
  const text = task.value.kind === 'text' || task.value.kind === 'date' ? task.value.text : '';
  return maxLength !== undefined && text.length > maxLength ? 'too-long' : undefined;
}

async function write(found: FoundControl, value: FillValue): Promise<Refusal> {
  const element = found.element as HTMLElement;
  switch (found.kind) {
    case 'select':
    case 'select-multiple':
      return value.kind === 'choice'
        ? writeSelect(found, value.texts)
        : { reason: 'kind-not-fillable' };
    case 'combobox':
      return value.kind === 'choice'
        ? writeCombobox(found, value.texts)
        : { reason: 'kind-not-fillable' };
    case 'radio':
    case 'checkbox-group':
      return value.kind === 'choice'
        ? writeRadio(found, value.texts)
        : { reason: 'kind-not-fillable' };
    case 'checkbox':
    case 'switch':
      return value.kind === 'check'
        ? writeCheck(found, value.checked)
        : { reason: 'kind-not-fillable' };
    case 'date-boxes':
      return value.kind === 'date'
        ? writeDateBoxes(found, value.date)
        : { reason: 'kind-not-fillable' };
    case 'date':
      if (value.kind === 'date') return writeDate(found, value.date, value.text);
      break;
    case 'file':
      return { reason: 'kind-not-fillable' };
    default:
  }
  if (value.kind === 'check') return { reason: 'kind-not-fillable' };
  const text = value.kind === 'choice' ? (value.texts[0] ?? '') : value.text;
  if (found.kind === 'editable') {
    const range = document.createRange();
    range.selectNodeContents(element);
    element.focus();
    const selection = getSelection();
    selection?.removeAllRanges(); // A frame without a selection (hidden) has nothing to put back.
    selection?.addRange(range);
    typeByCommand(element, text);
  } else typeWhole(element, text);
  return undefined;
}

function textOf(value: FillValue): string | undefined {
  return value.kind === 'text' || value.kind === 'date' ? value.text : undefined;
}

/** The second way to write a text, tried only when the first did not hold. */
async function tryAgain({ found }: ReadControl, task: FillTask): Promise<void> {
  const text = textOf(task.value);
  if (text === undefined || !['text', 'textarea', 'number', 'date'].includes(found.kind)) return;
  if ((found.element as HTMLInputElement).type === 'date') return;
  typeByCommand(found.element as HTMLElement, text);
  await waitUntilQuiet(document);
}

/** Puts a text control back to what it held, when what was written did not stay as meant. */
function putBack({ found }: ReadControl, before: string): void {
  if (!['text', 'textarea', 'number', 'date'].includes(found.kind)) return;
  if (readValue(found).value !== before && (found.element as HTMLInputElement).type !== 'date')
    typeWhole(found.element as HTMLElement, before);
}

/** Writes one control as planned, waits for the page to come to rest and looks at what it made of it. */
export async function fillControl(task: FillTask): Promise<FillOutcome> {
  const started = performance.now();
  // The lower level of a cascade is locked while its choices are on their way.
  const again =
    (await waitFor(
      () => {
        const seen = findAgain(task);
        return seen.is === 'found' && seen.read.control.state.disabled ? undefined : seen;
      },
      ENABLE_LIMIT,
      120,
    )) ?? findAgain(task);
  if (again.is !== 'found')
    return finish(
      task,
      started,
      skip(again.is === 'missing' ? 'control-missing' : 'control-changed'),
    );
  const { found, control } = again.read;
  // A reload under the first try: the value may already stand.
  if (control.value !== task.expected && compareHeld(found, task.value) !== 'different')
    return finish(task, started, judge(found, task.value, task.expected, undefined));
  const refused = refuseState(again.read, task);
  if (refused !== undefined) return finish(task, started, skip(refused, control.value));
  if (control.value !== task.expected)
    return finish(task, started, skip('value-changed-since-preview', control.value));
  const errorBefore = readError(found);
  BY_REF.set(task.ref, { before: control.value, errorBefore });
  const focus = activeElement(document);
  const scroll = { x: scrollX, y: scrollY };
  await reveal(found);
  const refusal = await write(found, task.value);
  if (refusal !== undefined)
    return finish(task, started, skip(refusal.reason, readValue(found).value, refusal.detail));
  await waitUntilQuiet(document);
  await wait(50);
  const look = (): Verdict => {
    const now = findAgain(task);
    return now.is === 'found'
      ? judge(now.read.found, task.value, control.value, errorBefore)
      : skip(now.is === 'missing' ? 'control-missing' : 'control-changed');
  };
  let verdict = look();
  if (verdict.status === 'reverted') {
    const now = findAgain(task);
    if (now.is === 'found') {
      await tryAgain(now.read, task);
      verdict = look();
      if (verdict.status === 'reverted') putBack(now.read, control.value);
    }
  }
  if (focus instanceof HTMLElement && focus !== bodyOf(document))
    focus.focus({ preventScroll: true });
  scrollTo(scroll.x, scroll.y);
  return finish(task, started, verdict);
}

/** Looks at written controls 300 and 1,000 ms later; the waits are shared by all of them. */
export async function sweep(tasks: readonly FillTask[]): Promise<readonly FillOutcome[]> {
  const started = performance.now();
  const look = (task: FillTask): FillOutcome => {
    const again = findAgain(task);
    const known = BY_REF.get(task.ref);
    if (again.is !== 'found')
      return finish(
        task,
        started,
        skip(again.is === 'missing' ? 'control-missing' : 'control-changed'),
      );
    return finish(
      task,
      started,
      judge(again.read.found, task.value, known?.before ?? task.expected, known?.errorBefore),
    );
  };
  await wait(300);
  if (tasks.map(look).some(({ status }) => status === 'reverted' || status === 'rejected'))
    await wait(300);
  await wait(700);
  const late = tasks.map(look);
  return late;
}

/** Puts a control back to what it held before (`task.expected`), when it still holds what was written. */
export async function restore(task: FillTask): Promise<FillOutcome> {
  const started = performance.now();
  const again = findAgain(task);
  if (again.is !== 'found')
    return finish(
      task,
      started,
      skip(again.is === 'missing' ? 'control-missing' : 'control-changed'),
    );
  const { found } = again.read;
  if (compareHeld(found, task.value) === 'different')
    return finish(task, started, skip('value-changed-since-preview', readValue(found).value));
  await reveal(found);
  const wanted = task.expected;
  await putValueBack(found, wanted);
  await waitUntilQuiet(document);
  const after = findAgain(task);
  const held = after.is === 'found' ? readValue(after.read.found).value : '';
  return finish(
    task,
    started,
    held === wanted
      ? { status: 'kept', reason: 'kept', readBack: held }
      : { status: 'reverted', reason: 'page-changed-value', readBack: held },
  );
}

async function putValueBack(found: FoundControl, wanted: string): Promise<void> {
  const element = found.element as HTMLElement;
  switch (found.kind) {
    case 'select':
    case 'select-multiple': {
      const select = element as HTMLSelectElement;
      const prompt =
        [...select.options].find((option) => option.defaultSelected) ?? select.options[0];
      const texts = wanted === '' ? [prompt?.text ?? ''] : [wanted];
      if (wanted === '') {
        select.selectedIndex = prompt === undefined ? -1 : prompt.index;
        select.dispatchEvent(new Event('input', { bubbles: true }));
        select.dispatchEvent(new Event('change', { bubbles: true }));
      } else await writeSelect(found, texts);
      return;
    }
    case 'radio':
    case 'checkbox-group':
      if (wanted !== '') writeRadio(found, [wanted]);
      else
        for (const member of found.members)
          if (member instanceof HTMLInputElement && member.checked) {
            member.checked = false;
            member.dispatchEvent(new Event('input', { bubbles: true }));
            member.dispatchEvent(new Event('change', { bubbles: true }));
          }
      return;
    case 'checkbox':
    case 'switch':
      writeCheck(found, wanted === 'true');
      return;
    case 'combobox': {
      if (wanted !== '') {
        await writeCombobox(found, [wanted]);
        return;
      }
      const clear = found.anchor.querySelector('[class*=clear]');
      if (clear !== null) press(clear);
      return;
    }
    case 'date-boxes': {
      const parts = wanted === '' ? [] : wanted.split('/');
      for (const [index, member] of found.members.entries())
        if (member instanceof HTMLSelectElement) {
          member.selectedIndex = 0;
          member.dispatchEvent(new Event('change', { bubbles: true }));
        } else typeWhole(member as HTMLElement, parts[index] ?? '');
      return;
    }
    default:
      typeWhole(element, wanted);
  }
}
