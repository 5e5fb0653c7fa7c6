import type { Frame, Locator, Page } from 'playwright-core';
import type { ControlSpec, Register } from '../../practice/civil-status/control-spec.ts';

type Place = Page | Frame;

/** Types into a box as a person does: click, keys one by one, leave. */
export async function typeInto(box: Locator, text: string): Promise<void> {
  await box.click();
  await box.pressSequentially(text);
  await box.blur();
}

/** Types a date into a masked box: only the digits, the mask writes the slashes. */
export async function typeMaskedDate(box: Locator, date: string): Promise<void> {
  await typeInto(box, date.replaceAll('/', ''));
}

/** Chooses in a Select2 list by its text, waiting until the list is open for choosing. */
export async function chooseSelect2(place: Place, id: string, text: string): Promise<void> {
  await place.locator(`select#${id}:not([disabled])`).waitFor({ state: 'attached' });
  await place
    .locator(`select#${id} >> option`, { hasText: text })
    .first()
    .waitFor({ state: 'attached' });
  await place.locator(`select#${id} + .select2 .select2-selection`).click();
  await place.locator('.select2-search__field').pressSequentially(text);
  await place.locator('.select2-results__option').getByText(text, { exact: true }).click();
}

/** Chooses in an Ant Design list by its text; a list that searches is searched. */
export async function chooseAntOption(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`input#${id}:not([disabled])`).waitFor();
  await page.locator(`.ant-select:has(input#${id})`).click();
  const option = page.locator(
    '.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option',
  );
  await option.first().waitFor();
  // Into the box itself: keys typed while a busy page still moves the focus go astray.
  const box = page.locator(`input#${id}`);
  if (await box.isEditable()) await box.fill(text);
  // Not by the mouse: a list that shrinks above its box moves, and a press that begins on it may end beside it.
  await option.filter({ has: page.getByText(text, { exact: true }) }).dispatchEvent('click');
  await page.locator(`.ant-select:has(input#${id})`).getByText(text, { exact: true }).waitFor();
}

/** Types a date into an Ant Design picker and leaves it with Enter, as its users do. */
export async function typeAntDate(page: Page, id: string, date: string): Promise<void> {
  await page.locator(`input#${id}`).click();
  await page.keyboard.type(date);
  await page.keyboard.press('Enter');
}

async function typeControl(frame: Frame, spec: ControlSpec, text: string): Promise<void> {
  const box = frame.locator(`#${spec.name}`);
  switch (spec.kind) {
    case 'select2':
    case 'province':
    case 'commune':
      return chooseSelect2(frame, spec.name, text);
    case 'select':
      await box.selectOption({ label: text });
      return undefined;
    case 'radio':
      return frame
        .locator(`[data-o="${spec.name}"] .chon`, { hasText: text })
        .locator('input')
        .check();
    case 'date':
      return typeMaskedDate(box, text);
    default:
      return typeInto(box, text);
  }
}

/** Types texts into one register's wizard, tab after tab, as an officer does; names it does not know are an error. */
export async function typeRegister(
  frame: Frame,
  register: Register,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const left = new Set(Object.keys(texts));
  for (const tab of register.tabs) {
    await frame.locator(`#cacbuoc a[href="#${tab.id}"]`).click();
    for (const line of [...tab.lines, ...(tab.block ?? [])])
      for (const spec of line.controls) {
        const text = texts[spec.name];
        if (text === undefined || text === '') continue;
        const redraw =
          spec.name === 'nycQuanHe'
            ? frame.page().waitForResponse('**/khoi-nguoi-yeu-cau/**')
            : undefined;
        await typeControl(frame, spec, text);
        if (redraw !== undefined) {
          await redraw;
          await frame.locator('#khoinyc .select2').first().waitFor();
        }
        left.delete(spec.name);
      }
  }
  if (left.size > 0)
    throw new Error(`No such controls in "${register.slug}": ${[...left].join(', ')}`);
}

/** A different plausible value for every control, so that two swapped ones would show. */
export function inventValues(controls: readonly ControlSpec[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [index, spec] of controls.entries()) {
    if (spec.kind === 'readonly' || spec.name === 'ngaydangky') continue;
    const two = String(10 + (index % 18));
    const made = {
      text: `Nội dung ô số ${index}`,
      textarea: `Nội dung ô dài số ${index}`,
      date: spec.name === 'ngaychet' ? '20/11/2026' : `${two}/08/19${60 + (index % 30)}`,
      'id-number': `0301900000${two}`,
      phone: `09000000${two}`,
      number: two,
      province: 'Thành phố Hải Phòng',
      commune: 'Xã Nguyên Giáp',
    };
    const choice = spec.choices?.[index % Math.min(spec.choices.length, 20)]?.text;
    values[spec.name] = choice ?? made[spec.kind as keyof typeof made];
  }
  return values;
}
