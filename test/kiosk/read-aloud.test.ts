import { expect, fixture, html } from '@open-wc/testing';
import { birth, birthChecklist } from '../../components/example-procedures.ts';
import type { TakeAway } from '../../kiosk/take-away/take-away.ts';
import '../../kiosk/take-away/take-away.ts';

interface Voice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

const LOCAL: Voice = { name: 'Vietnamese (Northern)', lang: 'vi-VN', localService: true };
const ONLINE: Voice = { name: 'HoaiMy', lang: 'vi-VN', localService: false };
const ENGLISH: Voice = { name: 'Alex', lang: 'en-US', localService: true };

/** A machine's speech that says nothing and remembers what it was told to say. */
class Speech extends EventTarget {
  readonly said: { text: string; voice?: Voice; lang?: string }[] = [];
  silenced = 0;
  voices: readonly Voice[];
  constructor(voices: readonly Voice[]) {
    super();
    this.voices = voices;
  }
  getVoices(): readonly Voice[] {
    return this.voices;
  }
  speak(utterance: (typeof this.said)[number]): void {
    this.said.push(utterance);
  }
  cancel(): void {
    this.silenced += 1;
  }
}

class Utterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const own = { SpeechSynthesisUtterance, speechSynthesis };

function put(name: keyof typeof own, value: unknown): void {
  Object.defineProperty(window, name, { value, configurable: true, writable: true });
}

async function show(...voices: readonly Voice[]): Promise<{ speech: Speech; element: TakeAway }> {
  const speech = new Speech(voices);
  put('speechSynthesis', speech);
  put('SpeechSynthesisUtterance', Utterance);
  const element = await fixture<TakeAway>(
    html`<take-away
      .procedure=${birth}
      .checklist=${birthChecklist}
      .editionDate=${'2026-07'}
    ></take-away>`,
  );
  return { speech, element };
}

const find = ({ shadowRoot }: TakeAway): HTMLElement | null =>
  shadowRoot!.querySelector<HTMLElement>('button[aria-pressed]');

describe('reading a procedure aloud', () => {
  after(() => {
    for (const name of ['speechSynthesis', 'SpeechSynthesisUtterance'] as const)
      put(name, own[name]);
  });

  it('is offered by a Vietnamese voice of this machine alone', async () => {
    expect(find((await show()).element), 'no voice').to.equal(null);
    expect(find((await show(ENGLISH, ONLINE)).element), 'none of ours').to.equal(null);
    expect(find((await show(ONLINE, LOCAL)).element)!.textContent).to.contain('Nghe đọc');
  });

  it('is offered as soon as the machine has found its voices', async () => {
    const { speech, element } = await show();
    speech.voices = [LOCAL];
    speech.dispatchEvent(new Event('voiceschanged'));
    await element.updateComplete;
    expect(find(element)).not.to.equal(null);
  });

  it('reads name and papers by that voice, stops by a second press, and with the screen', async () => {
    const { speech, element } = await show(ENGLISH, ONLINE, LOCAL);
    find(element)!.click();
    await element.updateComplete;
    expect(find(element)!.textContent).to.contain('Dừng đọc');
    expect(speech.said[0]!.text).to.contain('khai sinh');
    expect(speech.said.map(({ text }) => text).join('\n')).to.contain('Giấy chứng sinh');
    expect(new Set(speech.said.map(({ voice }) => voice))).to.deep.equal(new Set([LOCAL]));
    expect(new Set(speech.said.map(({ lang }) => lang))).to.deep.equal(new Set(['vi-VN']));
    const before = speech.silenced;
    find(element)!.click();
    await element.updateComplete;
    expect(find(element)!.textContent).to.contain('Nghe đọc');
    expect(speech.silenced).to.equal(before + 1);
    find(element)!.click();
    element.remove();
    expect(speech.silenced, 'the next person hears nothing of it').to.be.greaterThan(before + 2);
  });

  it('offers to read again when it came to its end', async () => {
    const { speech, element } = await show(LOCAL);
    find(element)!.click();
    (speech.said.at(-1) as unknown as EventTarget).dispatchEvent(new Event('end'));
    await element.updateComplete;
    expect(find(element)!.textContent).to.contain('Nghe đọc');
  });
});
