import { css, type CSSResult } from 'lit';

/** The look of `<feedback-status>`. */
export const feedbackStatusStyles: CSSResult = css`
  form,
  .record {
    display: grid;
    gap: var(--ml-space-4);
  }
  .record,
  .notice {
    margin-top: var(--ml-space-6);
  }
  label {
    font-weight: 700;
  }
  .line {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--ml-space-3);
  }
  input {
    width: 100%;
    min-width: 0;
    min-height: var(--ml-target);
    padding-inline: var(--ml-space-4);
    border: 2px solid var(--ml-edge);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
    text-transform: uppercase;
  }
  input::placeholder {
    color: var(--ml-muted);
    opacity: 1;
  }
  h2 {
    overflow-wrap: anywhere;
  }
  li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 var(--ml-space-4);
    padding-block: var(--ml-space-3);
  }
  li + li {
    border-top: 1px solid var(--ml-line);
  }
  li .icon {
    grid-row: span 2;
    color: var(--ml-muted);
  }
  li.done .icon {
    color: var(--ml-ok);
  }
  li.bad .icon {
    color: var(--ml-bad);
  }
  .words {
    padding: var(--ml-space-4);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .words strong {
    display: block;
    white-space: normal;
  }
  @container (max-width: 420px) {
    .line {
      grid-template-columns: 1fr;
    }
  }
`;
