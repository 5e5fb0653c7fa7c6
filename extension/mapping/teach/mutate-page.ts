import type { Control, PageSnapshot } from '../../../domain/form.ts';
import type { SeenControl } from '../find-drift.ts';

type Change = (controls: readonly Control[], at: number) => readonly Control[];

const OTHER_LABEL = 'Nhãn khác hẳn';
const OTHER_SECTION = 'Mục khác hẳn';

function replaceAt(
  controls: readonly Control[],
  at: number,
  change: (control: Control) => Partial<Control>,
): readonly Control[] {
  return controls.map((control, index) =>
    index === at ? { ...control, ...change(control) } : control,
  );
}

/** The control a change involves besides the one meant: the next, or the one before the last. */
function neighbourOf(controls: readonly Control[], at: number): number {
  return at + 1 < controls.length ? at + 1 : at - 1;
}

/** Exchanges some members of two controls. */
function swap(members: readonly (keyof Control)[]): Change {
  return (controls, at) => {
    const other = neighbourOf(controls, at);
    const [a, b] = [controls[at], controls[other]];
    if (a === undefined || b === undefined) return controls;
    const take = (from: Control): Partial<Control> =>
      Object.fromEntries(members.map((member) => [member, from[member]]));
    return controls.map((control, index) =>
      index === at ? { ...a, ...take(b) } : index === other ? { ...b, ...take(a) } : control,
    );
  };
}

function number(controls: readonly Control[]): readonly Control[] {
  return controls.map((control, order) => ({ ...control, order }));
}

/**
 * What may happen to a page after it was taught, as changes of its snapshot. `ref` stays with the box a person would
 * mean, so whoever looks for a control can be told whether it found that box.
 */
export const PAGE_CHANGES = {
  renamed: (controls, at) => replaceAt(controls, at, () => ({ label: OTHER_LABEL })),
  'moved-section': (controls, at) => replaceAt(controls, at, () => ({ sections: [OTHER_SECTION] })),
  'swapped-labels': swap(['label', 'labelEvidence', 'sections', 'column']),
  'swapped-ids': swap(['locator', 'hints']),
  twin: (controls, at) => {
    const control = controls[at]!;
    const twin = { ...control, ref: 'twin', locator: { path: ['#twin'] } };
    return number(controls.toSpliced(at, 0, twin));
  },
  removed: (controls, at) => controls.toSpliced(at, 1),
  'other-kind': (controls, at) =>
    replaceAt(controls, at, ({ kind }) => ({ kind: kind === 'textarea' ? 'select' : 'textarea' })),
  reordered: (controls, at) => {
    const moved = controls.toSpliced(at, 1);
    const place = neighbourOf(controls, at) > at ? at + 1 : at - 1;
    return number(moved.toSpliced(place, 0, controls[at]!));
  },
  'renamed-id': (controls, at) =>
    replaceAt(controls, at, () => ({ locator: { path: ['#renamed'] } })),
} as const satisfies Record<string, Change>;

export type PageChange = keyof typeof PAGE_CHANGES;

/** The page as it would be after one change around one control. */
export function changePage(
  page: PageSnapshot,
  { frameIndex, control }: SeenControl,
  change: PageChange,
): PageSnapshot {
  return {
    frames: page.frames.map((frame, index) => {
      if (index !== frameIndex) return frame;
      const at = frame.controls.findIndex(({ ref }) => ref === control.ref);
      return { ...frame, controls: PAGE_CHANGES[change](frame.controls, at) };
    }),
  };
}
