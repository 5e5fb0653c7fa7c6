import { css, type CSSResult } from 'lit';

/** The look of `<satisfaction-rating>`. */
export const satisfactionRatingStyles: CSSResult = css`
  form,
  .thanks {
    display: grid;
    gap: var(--ml-space-6);
  }
  fieldset {
    min-width: 0;
  }
  legend {
    margin-bottom: var(--ml-space-5);
    font-size: calc((var(--ml-text-xl) + var(--ml-text-l)) / 2);
    font-weight: 700;
    line-height: var(--ml-leading-tight);
    text-wrap: pretty;
  }
  .reasons legend {
    font-size: var(--ml-text-l);
    margin-bottom: var(--ml-space-3);
  }
  .levels {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: var(--ml-space-4);
  }
  .level {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: var(--ml-space-4);
    --_face: min(var(--ml-icon) * 3.2, 13vh);
    position: relative;
    /* Lower on a low screen, so that the button below is in sight. */
    min-height: min(var(--ml-target) * 3.6, 29vh);
    padding: var(--ml-space-4);
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  .level .icon {
    width: var(--_face);
    height: var(--_face);
  }
  .very-satisfied .icon {
    color: var(--ml-ok);
  }
  .satisfied .icon {
    color: var(--ml-action);
  }
  .unsatisfied .icon {
    color: var(--ml-warn);
  }
  label:has(:checked) {
    border-color: var(--ml-action);
    background: var(--ml-action-tint);
    box-shadow: inset 0 0 0 3px var(--ml-action);
  }
  label:has(:focus-visible) {
    outline: var(--ml-focus-width) solid var(--ml-action);
    outline-offset: 3px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ml-space-3);
  }
  .chip {
    position: relative;
    display: flex;
    align-items: center;
    min-height: var(--ml-target);
    padding-inline: var(--ml-space-5);
    border: 2px solid var(--ml-line);
    border-radius: calc(var(--ml-target) / 2);
    background: var(--ml-card);
    cursor: pointer;
  }
  .thanks {
    justify-items: center;
    text-align: center;
    padding-block: var(--ml-space-8);
  }
  .thanks .icon {
    width: calc(var(--ml-icon) * 2.6);
    height: calc(var(--ml-icon) * 2.6);
    color: var(--ml-ok);
  }
  .thanks h1 {
    font-size: var(--ml-text-xl);
  }
  fieldset:disabled label {
    opacity: 0.6;
    cursor: not-allowed;
  }
  /* Tints and shadows are taken away there: what was chosen is said in the person's own colours. */
  @media (forced-colors: active) {
    label:has(:checked) {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    label:has(:checked) .icon {
      color: inherit;
    }
  }
  @container (max-width: 480px) {
    .levels {
      grid-template-columns: 1fr;
    }
    .level {
      grid-template-columns: auto 1fr;
      justify-items: start;
      align-items: center;
      min-height: calc(var(--ml-target) * 1.5);
      text-align: start;
    }
    .level .icon {
      width: calc(var(--ml-icon) * 1.6);
      height: calc(var(--ml-icon) * 1.6);
    }
  }
`;
