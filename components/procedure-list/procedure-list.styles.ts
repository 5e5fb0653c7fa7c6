import { css, type CSSResult } from 'lit';

/** The look of `<procedure-list>`: search box, tiles, field pills and rows, one column when narrow. */
export const procedureListStyles: CSSResult = css`
  .body,
  section {
    display: grid;
  }
  .body {
    gap: var(--ml-space-6);
    margin-top: var(--ml-space-5);
  }
  section {
    gap: var(--ml-space-4);
  }
  .search {
    display: flex;
    align-items: center;
    gap: var(--ml-space-4);
    min-height: calc(var(--ml-target) * 1.5);
    padding-inline: var(--ml-space-5);
    border: 4px solid var(--ml-action);
    border-radius: var(--ml-radius-l);
    background: var(--ml-card);
    color: var(--ml-action);
  }
  .search:focus-within {
    outline: var(--ml-focus-width) solid var(--ml-action);
  }
  input {
    flex: 1;
    min-width: 0;
    align-self: stretch;
    border: 0;
    padding: 0;
    background: none;
    color: var(--ml-ink);
    font-size: var(--ml-text-l);
    appearance: none;
  }
  input:focus {
    outline: none;
  }
  input::placeholder {
    color: var(--ml-muted);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .clear {
    display: flex;
    align-items: center;
    gap: var(--ml-space-2);
    min-height: var(--ml-target);
    border: 0;
    background: none;
    color: var(--ml-action);
    font-weight: 600;
    cursor: pointer;
  }
  .tiles {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-auto-rows: 1fr;
    gap: var(--ml-space-4);
  }
  .tiles li {
    display: grid;
  }
  button {
    text-align: start;
  }
  .tile,
  .row {
    display: flex;
    align-items: center;
    gap: var(--ml-space-5);
    width: 100%;
    padding: var(--ml-space-5);
    cursor: pointer;
    user-select: none;
  }
  .tile {
    gap: var(--ml-space-4);
    min-height: calc(var(--ml-target) * 2.1);
    padding: var(--ml-space-3) var(--ml-space-5);
  }
  .tile .icon,
  .title .icon {
    width: calc(var(--ml-icon) * 1.6);
    height: calc(var(--ml-icon) * 1.6);
    color: var(--ml-brand);
  }
  button strong {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-height: 1.4;
    text-wrap: balance;
  }
  .row strong {
    font-weight: 600;
  }
  small {
    display: block;
    margin-top: var(--ml-space-1);
    font-size: var(--ml-text-s);
    color: var(--ml-muted);
  }
  .row span {
    flex: 1;
    min-width: 0;
  }
  .row .icon {
    color: var(--ml-action);
  }
  .tile:active,
  .row:active,
  .field:active {
    border-color: var(--ml-action);
    background: var(--ml-action-tint);
  }
  .rows {
    display: grid;
    gap: var(--ml-space-3);
  }
  /* An unseen row remembers the width it had on a wider window. */
  .rows li {
    min-width: 0;
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--ml-target) * 1.7);
  }
  .title {
    display: flex;
    align-items: center;
    gap: var(--ml-space-4);
    font-size: var(--ml-text-xl);
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ml-space-3);
  }
  .field {
    display: flex;
    align-items: center;
    gap: var(--ml-space-3);
    min-height: var(--ml-target);
    padding: var(--ml-space-2) var(--ml-space-4);
    border: 2px solid var(--ml-line);
    border-radius: calc(var(--ml-target) / 2);
    background: var(--ml-card);
    font-weight: 500;
    line-height: 1.4;
    cursor: pointer;
    user-select: none;
  }
  .field .icon {
    width: calc(var(--ml-icon) * 0.8);
    height: calc(var(--ml-icon) * 0.8);
    color: var(--ml-brand);
  }
  .field b {
    font-weight: 500;
    color: var(--ml-muted);
  }
  .more,
  .more .icon {
    color: var(--ml-action);
    font-weight: 600;
  }
  @container (min-width: 1200px) {
    .tiles {
      grid-template-columns: repeat(3, 1fr);
      gap: var(--ml-space-3);
    }
    .tile {
      gap: var(--ml-space-3);
      padding: var(--ml-space-3);
    }
    .tile .icon {
      width: calc(var(--ml-icon) * 1.3);
      height: calc(var(--ml-icon) * 1.3);
    }
  }
  @container (max-width: 560px) {
    .tiles {
      grid-template-columns: 1fr;
      grid-auto-rows: auto;
      gap: var(--ml-space-3);
    }
    input {
      font-size: var(--ml-text-m);
    }
    .tile {
      min-height: calc(var(--ml-target) * 1.6);
      padding: var(--ml-space-4);
    }
    .search {
      padding-inline: var(--ml-space-3);
      gap: var(--ml-space-2);
    }
  }
`;
