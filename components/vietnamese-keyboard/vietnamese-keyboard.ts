import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../base-styles.ts';
import { define } from '../define.ts';
import { hostStyles } from '../host-styles.ts';
import { digitRows, letterRows, signRows, type Key } from './key-rows.ts';
import type { ToneStyle } from './syllable.ts';
import {
  beginsWithCapital,
  findFocusedBox,
  findNextBox,
  isTextBox,
  readTyped,
  wantsDigits,
  writeTyped,
  type TextBox,
} from './text-target.ts';
import { typeKey, type TypingWay } from './type-key.ts';
import type { typeByWay } from './typing-ways.ts';
import { keyboardStyles } from './vietnamese-keyboard.styles.ts';

const NEXT_WAY: Readonly<Record<TypingWay, TypingWay>> = {
  marks: 'telex',
  telex: 'vni',
  vni: 'marks',
};
/** A held key repeats after, and then every (milliseconds). */
const HELD = 450;
const REPEAT = 70;

/** The key that was pressed; undefined between keys. */
function keyAt({ target }: Event): Key | undefined {
  return (target as Partial<Record<'key', Key>>).key;
}

/**
 * An on-screen keyboard for Vietnamese. It types into whatever text box has the focus, also in open shadow roots, and
 * leaves the focus and the caret there; keys of a hardware keyboard go on working and put it away.
 * @fires {Event} open-change - it came up or went away
 * @cssprop [--ml-key-height] - height of a key, where the screen has room; as any other target of touch where nothing is said
 * @cssprop [--ml-key-width=100px] - width a key is not drawn wider than
 * @csspart key - each key
 */
export class VietnameseKeyboard extends LitElement {
  static override styles = [base, hostStyles, keyboardStyles];

  /** How marks are typed: `marks` by keys of their own, `telex` or `vni`. */
  @property({ reflect: true }) way: TypingWay = 'marks';
  /** Where the tone of an open oa, oe, uy stands: `hòa` or `hoà`. */
  @property({ attribute: 'tone-style' }) toneStyle: ToneStyle = 'hòa';
  /** Whether it is up. */
  @property({ type: Boolean, reflect: true }) open = false;
  /** Comes up by itself when a finger enters a text box, and goes when the box is left. */
  @property({ type: Boolean, reflect: true }) auto = false;

  /** What keys say to who reads no Vietnamese: the Vietnamese words, each with what stands there instead. */
  @property({ attribute: false }) words: Readonly<Record<string, string>> = {};

  @state() private page: 'letters' | 'digits' = 'letters';
  @state() private shift: 'off' | 'once' | 'on' = 'off';
  @state() private box: TextBox | undefined;

  #byFinger = false;
  /** What a text becomes by a key; with Telex and VNI once somebody asked for one of them. */
  #compose: typeof typeByWay = typeKey;
  /** Their coming; what is pressed meanwhile is typed after it, in its order. */
  #coming: Promise<undefined> | undefined;
  #held: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;
  /** What boxes asked the system's keyboard for, before it was told to stay away. */
  readonly #modes = new WeakMap<TextBox, string>();

  readonly #follow = (): void => {
    const box = this.isConnected ? findFocusedBox() : undefined;
    if (box !== this.box) this.page = 'letters';
    this.box = box;
    // A move from one box to another of the same shadow root is not heard outside of it; listening twice is once.
    box?.getRootNode().addEventListener('focusin', this.#follow); // No box has the focus most of the time.
    if (this.auto && (this.#byFinger || box === undefined)) this.#turn(box !== undefined);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const listen = <Type extends keyof DocumentEventMap>(
      type: Type,
      listener: (event: DocumentEventMap[Type]) => void,
    ): void => document.addEventListener(type, listener, { signal, capture: true });
    listen('pointerdown', (event) => {
      this.#byFinger = event.pointerType !== 'mouse';
      const touched = event.composedPath()[0];
      if (!this.auto || !this.#byFinger || !isTextBox(touched) || touched.inputMode === 'none')
        return;
      // Before a box gets the focus the system is told to keep its own keyboard down.
      this.#modes.set(touched, touched.inputMode);
      touched.inputMode = 'none';
    });
    listen('focusin', this.#follow);
    // A move from another part of the same shadow root is not heard here either; the touch that brought it is.
    listen('click', this.#follow);
    listen('focusout', () => setTimeout(this.#follow));
    listen('keydown', ({ isTrusted, key }) => {
      // Somebody types on real keys: ours are in the way.
      if (isTrusted && key.length === 1) this.hide();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
    this.#release();
  }

  protected override willUpdate(): void {
    if (this.way === 'marks') return;
    this.#coming ??= import('./typing-ways.ts').then(
      (ways) => void (this.#compose = ways.typeByWay),
      // Without a network letters are typed as they are, and the next key asks again.
      () => (this.#coming = undefined),
    );
  }

  /** Puts it away; the next touch of a text box brings it back. */
  hide(): void {
    this.#turn(false);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const { box } = this;
    const isDigits = box !== undefined && wantsDigits(box, this.#modes.get(box));
    const rows = isDigits
      ? digitRows(box.type === 'date')
      : this.page === 'digits'
        ? signRows()
        : letterRows(this.way);
    // Focus stays in the box: a press that would take it is stopped before it does.
    return html`<div
      class=${isDigits ? 'keys digits' : 'keys'}
      role="region"
      aria-label=${this.#say('Bàn phím tiếng Việt')}
      @pointerdown=${this.#hold}
      @pointerup=${this.#release}
      @pointerout=${this.#release}
      @click=${this.#press}
    >
      ${rows.map((row) => html`<div class="row">${row.map((key) => this.#renderKey(key))}</div>`)}
    </div>`;
  }

  #renderKey(key: Key): TemplateResult {
    const { act, types = '', wide = 1 } = key;
    const face = this.#say(key.face ?? this.#cased(types));
    return html`<button
      type="button"
      part="key"
      class=${act === undefined ? 'key' : `key act ${act}`}
      data-wide=${wide}
      tabindex="-1"
      aria-label=${this.#say(key.name ?? face)}
      aria-pressed=${act === 'shift' ? this.#isUpper : nothing}
      .key=${key}
    >
      ${face}
    </button>`;
  }

  #say(words: string): string {
    return this.words[words] ?? words;
  }

  get #isUpper(): boolean {
    if (this.shift !== 'off') return true;
    return this.box !== undefined && beginsWithCapital(this.box);
  }

  #cased(text: string): string {
    return this.#isUpper ? text.toUpperCase() : text;
  }

  /** Holding the delete key deletes on; other keys type once. */
  #hold(event: Event): void {
    event.preventDefault();
    if (keyAt(event)?.act === 'delete') this.#deleteLater(HELD);
  }

  #deleteLater(wait: number): void {
    this.#release();
    this.#held = setTimeout(() => {
      this.#delete();
      this.#deleteLater(REPEAT);
    }, wait);
  }

  #release(): void {
    clearTimeout(this.#held);
  }

  async #press(event: Event): Promise<void> {
    const { act, types = '' } = keyAt(event) ?? {};
    if (this.#coming) await this.#coming;
    if (act === 'shift')
      this.shift = this.shift === 'off' ? 'once' : this.shift === 'once' ? 'on' : 'off';
    else if (act === 'delete') this.#delete();
    else if (act === 'next') this.#goOn();
    else if (act === 'hide') this.hide();
    else if (act === 'way') this.way = NEXT_WAY[this.way];
    else if (act !== undefined) this.page = act;
    else if (types !== '') this.#type(types);
  }

  #type(types: string): void {
    const { box } = this;
    if (box === undefined) return;
    const { left, right } = readTyped(box);
    const key = this.#cased(types);
    const before = { text: left + right, caret: left.length };
    const typed = this.#compose(before, key, this.toneStyle, this.way);
    writeTyped(box, typed.text, typed.caret, 'insertText', key);
    if (this.shift === 'once') this.shift = 'off';
    this.requestUpdate();
  }

  #delete(): void {
    const { box } = this;
    if (box === undefined) return;
    const { left, right } = readTyped(box);
    // What is selected, else the letter before the caret.
    const kept = left + right === box.value ? left.replace(/.$/su, '') : left;
    if (kept + right === box.value) return;
    writeTyped(box, kept + right, kept.length, 'deleteContentBackward', null);
    this.requestUpdate();
  }

  /** Enter ends a line in a text of several; else it goes on to the next box, and never sends a form. */
  #goOn(): void {
    const { box } = this;
    if (box === undefined) return;
    if (box instanceof HTMLTextAreaElement) return this.#type('\n');
    const next = findNextBox(box);
    if (next === undefined) this.hide();
    else next.focus();
  }

  #turn(open: boolean): void {
    this.#release();
    if (this.open === open) return;
    this.open = open;
    this.dispatchEvent(new Event('open-change'));
    if (!open) return;
    // What is typed into must not lie under the keys, nor what it is called above the screen.
    void this.updateComplete.then(() => {
      for (const one of [this.box?.labels?.[0], this.box])
        one?.scrollIntoView({ block: 'nearest' });
    });
  }
}

define('vietnamese-keyboard', VietnameseKeyboard);

declare global {
  interface HTMLElementTagNameMap {
    'vietnamese-keyboard': VietnameseKeyboard;
  }
}
