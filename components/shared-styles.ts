import { css, type CSSResultGroup } from 'lit';
import { base } from './base-styles.ts';

/** What every element starts from, with what those need that a person answers: buttons, choices, words for readers alone. */
export const shared: CSSResultGroup = [
  base,
  css`
    input.tick[type='radio'] {
      border-radius: 50%;
    }
    input.tick[type='radio']::before {
      background: var(--ml-action);
      clip-path: circle(46%);
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: var(--ml-space-3);
      min-height: var(--ml-target);
      padding: var(--ml-space-2) var(--ml-space-5);
      border: 2px solid var(--ml-line);
      border-radius: var(--ml-radius);
      background: var(--ml-card);
      font-weight: 600;
      cursor: pointer;
      user-select: none;
    }
    .button.primary {
      border-color: var(--ml-action);
      background: var(--ml-action);
      color: var(--ml-on-action);
    }
    .button:active {
      transform: translateY(1px);
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
