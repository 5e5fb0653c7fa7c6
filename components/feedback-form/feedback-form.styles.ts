import { css, type CSSResult } from 'lit';

/** The look of `<feedback-form>` in its three states. */
export const feedbackFormStyles: CSSResult = css`
  form,
  .review,
  .thanks {
    display: grid;
    gap: var(--ml-space-6);
  }
  h1 {
    font-size: var(--ml-text-xl);
    outline: none;
  }
  fieldset {
    min-width: 0;
  }
  legend,
  .field > label[for] {
    display: block;
    margin-bottom: var(--ml-space-2);
    font-weight: 700;
    font-size: var(--ml-text-m);
  }
  .kinds {
    display: grid;
    gap: var(--ml-space-3);
  }
  .kind,
  .consent {
    display: flex;
    align-items: center;
    gap: var(--ml-space-5);
    min-height: var(--ml-target);
    padding: var(--ml-space-3) var(--ml-space-5);
    cursor: pointer;
  }
  .kind:has(:checked) {
    border-color: var(--ml-action);
    background: var(--ml-action-tint);
  }
  .kind strong,
  .consent span {
    line-height: 1.45;
  }
  .consent {
    align-items: flex-start;
    padding: 0;
  }
  small {
    display: block;
    font-size: var(--ml-text-s);
    color: var(--ml-muted);
  }
  .field {
    min-width: 0;
  }
  .field .muted {
    margin-bottom: var(--ml-space-2);
  }
  input[type='text'],
  textarea {
    display: block;
    width: 100%;
    min-height: var(--ml-target);
    padding: var(--ml-space-3) var(--ml-space-4);
    border: 2px solid var(--ml-edge);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
    line-height: var(--ml-leading);
    resize: vertical;
  }
  /* Five lines; fewer where keys take half of a low screen, so that what it is for still stands above it. */
  textarea {
    height: min(5lh + var(--ml-space-3) * 2, 100dvh - var(--ml-target) * 7.9);
  }
  [aria-invalid='true'] {
    border-color: var(--ml-bad);
    border-width: 4px;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: end;
    gap: var(--ml-space-5);
  }
  .problem {
    display: flex;
    align-items: flex-start;
    gap: var(--ml-space-2);
    margin-bottom: var(--ml-space-2);
    color: var(--ml-bad);
    font-weight: 600;
    font-size: var(--ml-text-s);
  }
  .problem .icon {
    width: 1.3em;
    height: 1.3em;
  }
  .note {
    display: flex;
    gap: var(--ml-space-3);
    font-size: var(--ml-text-s);
    color: var(--ml-muted);
  }
  dl {
    padding: var(--ml-space-5);
  }
  dt {
    font-size: var(--ml-text-s);
    color: var(--ml-muted);
  }
  dd + dt {
    margin-top: var(--ml-space-4);
  }
  dd {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr 2fr;
    gap: var(--ml-space-4);
  }
  .head {
    display: grid;
    justify-items: center;
    gap: var(--ml-space-3);
    text-align: center;
  }
  .head .icon {
    width: calc(var(--ml-icon) * 2.4);
    height: calc(var(--ml-icon) * 2.4);
    color: var(--ml-ok);
  }
  /* Whoever is led to the thanks sees the tick above them too. */
  .head h1 {
    scroll-margin-top: calc(var(--ml-icon) * 2.4 + var(--ml-space-3));
  }
  .receipt {
    padding: var(--ml-space-3) var(--ml-space-6);
    border: 2px dashed var(--ml-edge);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
    font-size: var(--ml-text-xl);
    font-weight: 700;
    letter-spacing: 0.04em;
    text-align: center;
  }
  .pad {
    padding: var(--ml-space-5);
    --ml-qr-module: var(--ml-qr-module-short, 8);
  }
  @container (max-width: 560px) {
    .pair,
    .actions {
      grid-template-columns: 1fr;
    }
    .receipt {
      padding-inline: var(--ml-space-3);
      font-size: calc((var(--ml-text-xl) + var(--ml-text-l)) / 2);
    }
    .kind {
      padding-inline: var(--ml-space-4);
      gap: var(--ml-space-4);
    }
  }
`;
