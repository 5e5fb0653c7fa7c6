import { css, type CSSResult } from 'lit';

/** The look of `<procedure-detail>`: three facts in columns that fold into rows when narrow. */
export const procedureDetailStyles: CSSResult = css`
  article,
  section {
    display: grid;
    gap: var(--ml-space-5);
  }
  section {
    gap: var(--ml-space-4);
  }
  h1 {
    font-size: var(--ml-text-xl);
  }
  h1.long {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    font-size: calc((var(--ml-text-xl) + var(--ml-text-l)) / 2);
  }
  a {
    color: inherit;
  }
  header p {
    margin-top: var(--ml-space-2);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: var(--ml-space-4);
  }
  .facts > div,
  .pad {
    padding: var(--ml-space-5);
  }
  .facts dt {
    display: flex;
    align-items: center;
    gap: var(--ml-space-2);
    margin-bottom: var(--ml-space-2);
    font-size: var(--ml-text-s);
    color: var(--ml-muted);
  }
  .facts .icon {
    width: calc(var(--ml-icon) * 0.7);
    height: calc(var(--ml-icon) * 0.7);
    color: var(--ml-brand);
  }
  .facts strong {
    display: block;
    line-height: 1.35;
    text-wrap: balance;
  }
  small {
    display: block;
    font-size: var(--ml-text-s);
    color: var(--ml-muted);
  }
  .papers {
    overflow: hidden;
  }
  .papers li + li {
    border-top: 2px solid var(--ml-line);
  }
  .papers label {
    display: flex;
    align-items: flex-start;
    gap: var(--ml-space-5);
    min-height: var(--ml-target);
    padding: var(--ml-space-4) var(--ml-space-5);
    cursor: pointer;
  }
  .papers strong {
    font-weight: 600;
    line-height: 1.4;
  }
  .papers label:has(:checked) {
    background: var(--ml-ok-tint);
  }
  .papers label:active {
    background: var(--ml-action-tint);
  }
  .notes {
    display: grid;
    gap: var(--ml-space-2);
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .notes li::marker {
    color: var(--ml-action);
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--ml-space-4);
    min-height: var(--ml-target);
    padding: var(--ml-space-3) var(--ml-space-5);
    border-radius: var(--ml-radius-l);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary span {
    flex: 1;
  }
  summary .icon {
    color: var(--ml-action);
  }
  details[open] summary .icon:last-child {
    transform: rotate(90deg);
  }
  .details {
    padding: 0 var(--ml-space-5) var(--ml-space-5);
    font-size: var(--ml-text-s);
    overflow-wrap: anywhere;
  }
  .details dt {
    margin-top: var(--ml-space-4);
    color: var(--ml-muted);
  }
  .law li + li {
    margin-top: var(--ml-space-2);
  }
  @container (max-width: 620px) {
    article {
      gap: var(--ml-space-4);
    }
    .facts {
      grid-template-columns: 1fr;
      gap: 0;
      border: 2px solid var(--ml-line);
      border-radius: var(--ml-radius-l);
      background: var(--ml-card);
    }
    .facts > div {
      display: grid;
      grid-template-columns: 40% 1fr;
      gap: var(--ml-space-3);
      align-items: baseline;
      padding: var(--ml-space-3) var(--ml-space-4);
      border: 0;
      border-radius: 0;
      background: none;
    }
    .facts > div + div {
      border-top: 2px solid var(--ml-line);
    }
    .facts dt {
      margin: 0;
    }
    .papers label,
    .pad {
      padding: var(--ml-space-4);
      gap: var(--ml-space-4);
    }
  }
`;
