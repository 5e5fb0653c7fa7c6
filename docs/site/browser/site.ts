import '../../../components/fonts.css';
import './site.css';
import { enableCopying } from './copy.ts';
import { openStage } from './stage.ts';
import { openThemeEditor } from './theme-editor.ts';

const root = document.documentElement;

function followChoice(name: 'theme' | 'density'): void {
  // A page without a stage has no density to choose.
  const choice = document.querySelector<HTMLSelectElement>(`[data-choose="${name}"]`);
  choice?.addEventListener('change', () => (root.dataset[name] = choice.value));
}

for (const one of document.querySelectorAll<HTMLElement>('[data-needs-script]')) one.hidden = false;
enableCopying(document);
followChoice('theme');
followChoice('density');
const stage = document.querySelector<HTMLElement>('[data-stage]');
if (stage !== null) await openStage(stage);
const editor = document.querySelector<HTMLFormElement>('[data-theme-editor]');
if (editor !== null) openThemeEditor(editor);
