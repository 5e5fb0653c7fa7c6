import { render } from 'lit';
import type { Examples } from '../../../components/examples.ts';

const FILES = import.meta.glob<{ readonly examples: Examples }>(
  '../../../components/*/*.examples.ts',
);

async function loadExamples(tag: string): Promise<Examples> {
  const load = FILES[`../../../components/${tag}/${tag}.examples.ts`];
  if (load === undefined) throw new Error(`Expected examples of <${tag}>, found none.`);
  return (await load()).examples;
}

function listenIn(stage: HTMLElement): void {
  const events = (stage.dataset['events'] ?? '').split(' ').filter((name) => name !== '');
  if (events.length === 0) return;
  const heard = document.querySelector('[data-heard] code')!;
  for (const name of events)
    stage.addEventListener(name, (event) => {
      const fields = Object.keys(event).filter((key) => key !== 'isTrusted');
      heard.textContent = fields.length === 0 ? name : `${name} (${fields.join(', ')})`;
    });
}

function showSnippets(example: string, framework: string): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-snippet]'))
    one.hidden = one.dataset['example'] !== example || one.dataset['snippet'] !== framework;
}

/** Runs the examples on the page of an element: the one that is chosen, with its code for the framework that is chosen. */
export async function openStage(stage: HTMLElement): Promise<void> {
  const examples = await loadExamples(stage.dataset['stage']!);
  const choice = document.querySelector<HTMLSelectElement>('[data-choose="example"]')!;
  const frameworks = document.querySelectorAll<HTMLInputElement>('[name="framework"]');
  const show = (): void => {
    const framework = [...frameworks].find(({ checked }) => checked)!.value;
    showSnippets(choice.value, framework);
  };
  const play = (): void => {
    // A new element each time: what the one before remembers is no part of this example.
    render(undefined, stage);
    render(examples[choice.value], stage);
    show();
  };
  listenIn(stage);
  choice.addEventListener('change', play);
  for (const one of frameworks) one.addEventListener('change', show);
  play();
}
