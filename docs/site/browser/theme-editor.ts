const root = document.documentElement;
const COLOUR = /^#[\da-f]{6}$/i;

/** Fills the boxes that were not touched with what the page has now. */
function showValues(inputs: readonly HTMLInputElement[]): void {
  const styles = getComputedStyle(root);
  for (const input of inputs) {
    if (root.style.getPropertyValue(input.name) !== '') continue;
    const value = styles.getPropertyValue(input.name).trim();
    input.type = COLOUR.test(value) ? 'color' : 'text';
    input.value = value;
    // A step of a scale follows what it is reckoned from; that one has a box.
    input.closest('label')!.hidden = value.startsWith('calc(');
  }
}

/** Lets a visitor set the custom properties of the element and shows the CSS that does the same. */
export function openThemeEditor(form: HTMLFormElement): void {
  const inputs = [...form.querySelectorAll('input')];
  const css = document.querySelector<HTMLElement>('[data-theme-css]')!;
  const write = (): void => {
    const lines = inputs
      .map(({ name }) => [name, root.style.getPropertyValue(name)] as const)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `  ${name}: ${value};`);
    css.querySelector('code')!.textContent =
      lines.length === 0 ? css.dataset['empty']! : `:root {\n${lines.join('\n')}\n}`;
  };
  form.addEventListener('input', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    root.style.setProperty(name, value);
    write();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const { name } of inputs) root.style.removeProperty(name);
    showValues(inputs);
    write();
  });
  new MutationObserver(() => showValues(inputs)).observe(root, {
    attributeFilter: ['data-theme', 'data-density'],
  });
  showValues(inputs);
}
