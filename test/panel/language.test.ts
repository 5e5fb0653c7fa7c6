import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { speak, speakLanguage } from '../../extension/language.ts';
import { formatDuration } from '../../extension/panel/duration.ts';
import { renderFooter } from '../../extension/panel/panel-footer.ts';
import '../../extension/panel/plan-list.ts';
import { sayProblem } from '../../extension/panel/say-problem.ts';
import { describeState } from '../../extension/panel/status-line.ts';
import { StorageError } from '../../storage/problem.ts';
import { PANEL_STATES } from '../support/panel-states.ts';

const nothing = (): undefined => undefined;
const ACTS = {
  ask: nothing,
  show: nothing,
  fill: nothing,
  stop: nothing,
  undo: nothing,
  startAnew: nothing,
};
const NO_KEYS = { capture: '', fill: '', teach: '' };

describe('the language of the panel', () => {
  afterEach(() => speakLanguage('vi'));

  it('changes every text of a table, the document and what is already drawn', async () => {
    const { plan } = PANEL_STATES['plan']!;
    const list = await fixture<LitElement>(html`<plan-list .plan=${plan}></plan-list>`);
    const texts = speak({ yes: { vi: 'có', en: 'yes' } });
    expect(texts.yes).to.equal('có');
    expect(list.shadowRoot!.textContent).to.contain('mâu thuẫn');
    speakLanguage('en');
    await list.updateComplete;
    expect(texts.yes).to.equal('yes');
    expect(document.documentElement.lang).to.equal('en');
    expect(list.shadowRoot!.textContent).to.contain('conflict').and.not.contain('mâu thuẫn');
    expect(formatDuration(3900)).to.equal('1 hour 05 min');
  });

  it('says what is wrong with the store in it, and in Vietnamese what it has no words for', () => {
    speakLanguage('en');
    expect(sayProblem(new StorageError('vault-locked'))).to.match(/^The vault is locked/);
    expect(sayProblem(new StorageError('vault-wait'))).to.match(/^Nhập sai/);
  });

  it('tells in one short line what runs, with one press to stop it', async () => {
    const running = { ...PANEL_STATES['done']!, busy: 'filling' } as const;
    expect(describeState(running)).to.equal('Đang điền và đọc lại từng ô…');
    expect(describeState(PANEL_STATES['plan']!)).to.equal('Điền 2 ô');
    speakLanguage('en');
    const main = await fixture(html`<main>${renderFooter(running, ACTS, false, NO_KEYS)}</main>`);
    expect(main.textContent).to.contain('Stop');
    await expect(main).to.be.accessible();
  });
});
