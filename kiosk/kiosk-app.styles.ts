import { css, type CSSResult } from 'lit';

/** The kiosk's frame: header and footer stay, the middle scrolls. */
export const kioskStyles: CSSResult = css`
  :host {
    display: grid;
    grid-template-rows: auto 1fr auto auto;
    height: 100dvh;
    background: var(--ml-paper);
    --column: 968px;
    --gutter: max(var(--ml-space-5), calc((100% - var(--column)) / 2));
  }
  /* What lies on its side has less height, and more width to make up for it. */
  @media (orientation: landscape) {
    :host {
      --column: 1320px;
    }
  }
  :host([resting]) {
    translate: var(--shift, 0 0);
  }
  :host([dim]) {
    filter: brightness(0.3);
  }
  /* A low screen has no room for both: what is typed for stays in view. */
  @media (max-height: 1200px) {
    vietnamese-keyboard[open] + footer {
      display: none;
    }
  }
  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--ml-space-4);
    min-height: calc(var(--ml-target) + var(--ml-space-6) * 2);
    padding: var(--ml-space-4) var(--gutter);
  }
  .office {
    font-size: inherit;
  }
  .unit .muted {
    text-wrap: balance;
  }
  .now {
    display: grid;
    flex: none;
    justify-items: end;
    text-align: end;
  }
  button.now {
    align-content: center;
    min-height: var(--ml-target);
    padding: var(--ml-space-2) var(--ml-space-4);
    border: 2px solid var(--ml-line);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
  }
  .now .more {
    font-size: var(--ml-text-s);
    font-weight: 600;
    color: var(--ml-action);
  }
  .now time {
    font-size: var(--ml-text-l);
    font-weight: 700;
    line-height: var(--ml-leading-tight);
  }
  .now .state {
    font-size: var(--ml-text-s);
    color: var(--ml-muted);
    white-space: nowrap;
  }
  .now .state::before {
    content: '';
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-inline-end: 0.4em;
    border: 0.12em solid currentColor;
    border-radius: 50%;
  }
  .now .open strong,
  .now .open::before {
    color: var(--ml-ok);
  }
  .now .open::before {
    border-color: var(--ml-ok);
    background: var(--ml-ok);
  }
  .now .state:not(.open) strong {
    color: var(--ml-warn);
  }
  .column > .notice {
    margin-bottom: var(--ml-space-5);
  }
  #ask-status,
  h1:has(+ office-view),
  .column > h1 + .muted {
    margin-bottom: var(--ml-space-5);
  }
  /* What became of earlier words is asked before new ones are written, not while they are read again or thanked for. */
  #ask-status:has(+ feedback-form:is([step='review'], [step='thanks'])) {
    display: none;
  }
  /* Not taken down, only skipped: so neither the way from it nor the way back has to lay it out. */
  procedure-list.aside {
    content-visibility: hidden;
  }
  main {
    /* What is drawn for readers alone scrolls with the rest: it must not make the page itself scroll. */
    position: relative;
    overflow-y: auto;
    overscroll-behavior: contain;
    scroll-padding-block: var(--ml-space-2);
    padding: var(--ml-space-3) var(--gutter) var(--ml-space-7);
    /* Its edge is cut off by head and foot. */
    outline-offset: -3px;
    scrollbar-width: thin;
  }
  :host([large]) .column {
    zoom: 1.18;
  }
  footer {
    padding: var(--ml-space-4) var(--gutter);
    border-top: 2px solid var(--ml-line);
    background: var(--ml-card);
  }
  nav {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: var(--ml-space-4);
  }
  nav button {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: var(--ml-space-1);
    min-height: calc(var(--ml-target) * 1.6);
    padding: var(--ml-space-3);
    border: 2px solid var(--ml-line);
    border-radius: var(--ml-radius);
    background: var(--ml-paper);
    font-weight: 600;
    font-size: var(--ml-text-s);
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    cursor: pointer;
    user-select: none;
  }
  nav .icon {
    color: var(--ml-action);
  }
  nav [aria-current='page'],
  nav [aria-pressed='true'] {
    border-color: var(--ml-action);
    background: var(--ml-action-tint);
    /* Where colours are few, the frame alone tells. */
    box-shadow: inset 0 0 0 3px var(--ml-action);
  }
  @media (forced-colors: active) {
    nav [aria-current='page'],
    nav [aria-pressed='true'] {
      border: 6px solid Highlight;
    }
  }
  dialog {
    width: min(92vw, calc(var(--ml-target) * 9.5));
    padding: var(--ml-space-7);
    border: 0;
    border-radius: var(--ml-radius-l);
    background: var(--ml-card);
    color: var(--ml-ink);
  }
  dialog[open] {
    display: grid;
    gap: var(--ml-space-5);
  }
  dialog::backdrop {
    background: rgb(20 23 28 / 60%);
  }
  #stay {
    min-height: calc(var(--ml-target) * 1.4);
  }
  @media (max-width: 700px) {
    :host {
      --gutter: var(--ml-space-4);
    }
    header {
      min-height: calc(var(--ml-target) + var(--ml-space-3) * 2);
      padding-block: var(--ml-space-3);
    }
    header .button {
      padding-inline: var(--ml-space-4);
    }
    footer {
      padding-block: var(--ml-space-3);
    }
    nav {
      grid-template-columns: repeat(2, 1fr);
      gap: var(--ml-space-3);
    }
    nav button {
      grid-auto-flow: column;
      align-items: center;
      justify-content: start;
      gap: var(--ml-space-2);
      min-height: var(--ml-target);
      padding: var(--ml-space-1) var(--ml-space-2);
      text-align: start;
    }
    .now .more {
      max-width: 9em;
    }
    .now .state > span {
      display: block;
    }
    dialog {
      padding: var(--ml-space-5);
    }
  }
  /* A low screen: what is read gets the room, and the footer's words stand beside their drawings. */
  @media (max-height: 900px) and (min-width: 701px) {
    header {
      min-height: calc(var(--ml-target) + var(--ml-space-2) * 2);
      padding-block: var(--ml-space-2);
    }
    footer {
      padding-block: var(--ml-space-3);
    }
    nav button {
      grid-auto-flow: column;
      align-items: center;
      /* One edge for all: words of two lines fill their column, so that nothing of it is left to centre. */
      justify-content: start;
      gap: var(--ml-space-3);
      min-height: var(--ml-target);
      padding: var(--ml-space-1) var(--ml-space-2);
      text-align: start;
    }
  }
  @media print {
    :host,
    main {
      display: block;
      height: auto;
      padding: 0;
      overflow: visible;
      background: #ffffff;
    }
    :host([dim]) {
      filter: none;
    }
    header,
    footer,
    .column:has(take-away) > :not(take-away) {
      display: none;
    }
  }
`;
