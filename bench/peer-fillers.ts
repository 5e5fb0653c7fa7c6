/**
 * How three form fillers are described to write one control, written anew from those descriptions:
 * DuckDuckGo autofill, Bitwarden, KeePassXC-Browser. None reads back. Choices they have no word for are helped:
 * a radio button and a tick are clicked. Bundled into an isolated world of the page.
 */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function send(element: Element, ...types: readonly string[]): void {
  for (const type of types)
    element.dispatchEvent(
      type.startsWith('key')
        ? new KeyboardEvent(type, { bubbles: true, cancelable: true })
        : new Event(type, { bubbles: true }),
    );
}

function setNatively(element: Field, value: string): void {
  const prototype = Object.getPrototypeOf(element) as object;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
}

function chooseText(select: HTMLSelectElement, matches: (text: string) => boolean): void {
  const option = [...select.options].find(({ text }) => matches(text.trim().toLowerCase()));
  if (option !== undefined) select.value = option.value;
}

const FILLERS = {
  duckDuckGo(element: Field, value: string): void {
    if (element instanceof HTMLTextAreaElement) return;
    element.focus();
    send(element, 'keydown');
    for (let round = 0; round < 2; round += 1) {
      if (element instanceof HTMLSelectElement)
        chooseText(element, (text) => text.includes(value.toLowerCase()));
      else setNatively(element, value);
      send(element, 'input', 'keyup', 'change');
    }
    element.blur();
  },
  bitwarden(element: Field, value: string): void {
    element.click();
    element.focus();
    send(element, 'keydown', 'keyup');
    element.value = value;
    send(element, 'keydown', 'keyup');
    if (element.value !== value) element.value = value;
    send(element, 'input', 'change');
  },
  keePassXC(element: Field, value: string): void {
    element.focus();
    send(element, 'keydown', 'keypress', 'keyup', 'input', 'change');
    if (element instanceof HTMLSelectElement)
      chooseText(element, (text) => text === value.toLowerCase());
    else element.value = value;
    send(element, 'input', 'change');
  },
} as const;

/** The peers, in the order the tables show them. */
export type Peer = keyof typeof FILLERS;

function find(path: readonly string[]): Element | null {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const selector of path) {
    element = root?.querySelector(selector) ?? null; // A closed shadow root has no inside for these.
    root = element?.shadowRoot ?? null;
  }
  return element;
}

function pressRadio(first: HTMLInputElement, value: string): void {
  const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  group
    .filter(({ name }) => name === first.name)
    .find((one) => one.labels?.[0]?.textContent?.trim() === value)
    ?.click();
}

function fill(peer: Peer, path: readonly string[], value: string | boolean): void {
  const found = find(path);
  const inner = found?.querySelector<Field>('input, textarea, select') ?? null;
  const element = found !== null && 'value' in found ? (found as Field) : inner;
  if (element === null) return;
  if (typeof value === 'boolean') {
    if (element instanceof HTMLInputElement && element.checked !== value) element.click();
  } else if (element instanceof HTMLInputElement && element.type === 'radio')
    pressRadio(element, value);
  else FILLERS[peer](element, value);
}

Object.assign(globalThis, { __peerFill: fill });
