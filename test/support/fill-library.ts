import { takeFingerprint, type Control } from '../../domain/form.ts';
import type { FillOutcome, FillTask } from '../../domain/plan.ts';
import type { Widget, Writing } from '../fixtures/widgets/contract.ts';
import type { Person } from '../fixtures/widgets/person.ts';
import { isHeld, type WidgetTab } from './widget-tab.ts';
import type { Library } from './widgets.ts';

/** What became of one widget: what the extension says, and what the framework holds. */
export interface Trial {
  readonly widget: Widget;
  readonly wanted: unknown;
  readonly outcome: FillOutcome;
  readonly model: unknown;
  /** The taking back; undefined where nothing was kept. */
  readonly restored: FillOutcome | undefined;
  readonly initial: unknown;
  readonly final: unknown;
}

/** Whether two models are the same. */
export function sameModel(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Frameworks have several words for nothing: null before a box was touched, '' after it was emptied. */
function isNothing(model: unknown): boolean {
  return model === null || model === undefined || model === '' || sameModel(model, []);
}

/** The extension says the value stands, and the framework holds another: what must never be. */
export function isSilentError({ outcome, wanted, model }: Trial): boolean {
  return isHeld(outcome) && !sameModel(model, wanted);
}

/** The extension says it took the value back, and the framework does not hold what it held before. */
export function isSilentUndo({ restored, initial, final }: Trial): boolean {
  if (restored === undefined || !isHeld(restored)) return false;
  return isNothing(initial) ? !isNothing(final) : !sameModel(initial, final);
}

/** The control of a label. @throws Error naming the labels there are */
export function findControl(controls: readonly Control[], label: string): Control {
  const named = controls.filter((one) => one.label === label);
  const visible = named.filter(({ state }) => state.visible);
  const found = visible.length > 0 ? visible : named;
  const [control] = found;
  if (control !== undefined && found.length === 1) return control;
  const labels = controls.map((one) => `${one.label} (${one.kind})`).join(', ');
  throw new Error(`Expected one control "${label}", found ${found.length} among: ${labels}`);
}

function toTask(control: Control, { value }: Writing): FillTask {
  return {
    ref: control.ref,
    locator: control.locator,
    fingerprint: takeFingerprint(control),
    value,
    expected: control.value,
  };
}

/** Writes a person into every widget of a library's page, asks the framework, takes all back and asks again. */
export async function fillLibrary(
  tab: WidgetTab,
  url: string,
  { name, widgets }: Library,
  person: Person,
): Promise<readonly Trial[]> {
  await tab.visit(`${url}${name}/`);
  const initial = await tab.readModel();
  const { controls } = await tab.readForm();
  const writings = widgets.map((widget) => widget.write(person));
  const tasks = widgets.map(({ label }, at) => toTask(findControl(controls, label), writings[at]!));
  const outcomes = await tab.fill(tasks);
  const filled = await tab.readModel();
  const restored = new Map<FillTask, FillOutcome>();
  for (const [at, task] of [...tasks.entries()].toReversed())
    if (isHeld(outcomes[at]!)) restored.set(task, await tab.restore(task, outcomes[at]!));
  const final = await tab.readModel();
  return widgets.map((widget, at) => ({
    widget,
    wanted: writings[at]!.model,
    outcome: outcomes[at]!,
    model: filled[widget.name],
    restored: restored.get(tasks[at]!),
    initial: initial[widget.name],
    final: final[widget.name],
  }));
}
