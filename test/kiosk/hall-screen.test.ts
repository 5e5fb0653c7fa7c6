import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { OpeningHours } from '../../domain/opening-hours.ts';
import { guardPage } from '../../kiosk/guard-page.ts';
import { keepAwake } from '../../kiosk/keep-awake.ts';
import type { KioskApp } from '../../kiosk/kiosk-app.ts';
import '../../kiosk/kiosk-app.ts';
import { findShift } from '../../kiosk/resting-screen.ts';
import { FIRST_UNIT } from '../../kiosk/unit.ts';

const ALWAYS: OpeningHours = {
  weekdays: [0, 1, 2, 3, 4, 5, 6],
  sessions: [['00:00', '23:59']],
  closedDays: [],
};
const NEVER: OpeningHours = { ...ALWAYS, weekdays: [] };

describe('a screen that stands in the hall for months', () => {
  it('is kept lit, and the browser is asked again each time the page is seen again', async () => {
    const asked: string[] = [];
    const lock = { request: async (kind: string) => void asked.push(kind) };
    Object.defineProperty(navigator, 'wakeLock', { value: lock, configurable: true });
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    const leaving = new AbortController();
    const turn = (visibilityState: string): void => {
      page.visibilityState = visibilityState;
      page.dispatchEvent(new Event('visibilitychange'));
    };
    keepAwake(page as unknown as Document, leaving.signal);
    expect(asked).to.deep.equal(['screen']);
    turn('hidden');
    expect(asked.length, 'an unseen page asks for nothing').to.equal(1);
    turn('visible');
    expect(asked.length).to.equal(2);
    lock.request = () => Promise.reject(new Error('low battery'));
    turn('visible'); // A refusal must not become an error of the page.
    leaving.abort();
    lock.request = async (kind) => void asked.push(kind);
    turn('visible');
    expect(asked.length).to.equal(2);
    Reflect.deleteProperty(navigator, 'wakeLock');
  });

  it('wanders a little every minute and comes back, so that nothing burns in', () => {
    const places = Array.from({ length: 8 }, (_, minute) => findShift(29_000_000 + minute));
    const distinct = new Set(places.map(({ x, y }) => `${x} ${y}`));
    expect(distinct.size).to.equal(8);
    for (const { x, y } of places) expect(Math.max(Math.abs(x), Math.abs(y))).to.be.at.most(12);
    for (const way of [-1, 1])
      expect(places.some(({ x, y }) => Math.sign(x) === way && Math.sign(y) === way)).to.equal(
        true,
      );
    expect(findShift(29_000_008)).to.deep.equal(places[0]);
  });

  it('is moved and, while the office is shut, dimmed only as long as nobody is there', async () => {
    const app = await fixture<KioskApp>(
      html`<kiosk-app
        .unit=${{ ...FIRST_UNIT, hours: NEVER }}
        .idleTimes=${{ idleSeconds: 0.2, warningSeconds: 1 }}
      ></kiosk-app>`,
    );
    const look = (): readonly string[] => {
      const { filter, translate } = getComputedStyle(app);
      return [filter, translate];
    };
    expect(look()).to.deep.equal(['none', 'none']);
    await waitUntil(() => app.resting, 'nobody is there', { timeout: 4000 });
    await app.updateComplete;
    expect(look()[0]).to.equal('brightness(0.3)');
    const minute = Math.floor(Date.now() / 60_000);
    // It may have been moved at the end of the minute before.
    const places = [minute - 1, minute].map(findShift).map(({ x, y }) => `${x}px ${y}px`);
    expect(places).to.include(app.style.getPropertyValue('--shift'));
    expect(look()[1], 'the shift is used').not.to.equal('none');
    app.unit = { ...FIRST_UNIT, hours: ALWAYS };
    await app.updateComplete;
    expect(look()[0], 'open hours are bright').to.equal('none');
    app.unit = { ...FIRST_UNIT, hours: NEVER };
    app.idleTimes = { idleSeconds: 60, warningSeconds: 30 };
    await app.updateComplete;
    window.dispatchEvent(new PointerEvent('pointerdown'));
    await app.updateComplete;
    expect(look(), 'one touch wakes it').to.deep.equal(['none', 'none']);
  }).timeout(10_000);

  it('cannot be pinched, dragged or asked for a menu, and scrolls all the same', () => {
    const page = document.implementation.createHTMLDocument();
    const leaving = new AbortController();
    guardPage(page, leaving.signal);
    const isStopped = (event: Event): boolean => !page.body.dispatchEvent(event);
    const said = { bubbles: true, cancelable: true };
    const acts = ['contextmenu', 'dragstart', 'gesturestart'];
    for (const act of acts) expect(isStopped(new Event(act, said)), act).to.equal(true);
    expect(isStopped(new WheelEvent('wheel', { ...said, ctrlKey: true }))).to.equal(true);
    expect(isStopped(new WheelEvent('wheel', said))).to.equal(false);
    leaving.abort();
    for (const act of acts) expect(isStopped(new Event(act, said)), act).to.equal(false);
  });
});
