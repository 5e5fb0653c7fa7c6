import { css, type CSSResult } from 'lit';

/** The panel's frame: head and foot stay, the list between them scrolls. */
export const panelFrame: CSSResult = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    height: 100%;
    min-width: 0;
    background: var(--ml-paper);
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 16px;
    background: var(--ml-card);
    border-bottom: 1px solid var(--ml-line);
  }
  .top {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    align-items: start;
  }
  .top .status {
    justify-content: flex-start;
    text-align: left;
    white-space: normal;
  }
  h1 {
    font-size: 16px;
    overflow-wrap: anywhere;
  }
  .tools {
    display: flex;
    flex: none;
    gap: 4px;
  }
  .tools button {
    min-width: var(--ml-target);
    min-height: var(--ml-target);
    padding: 1px 8px;
    border: 1px solid var(--ml-line);
    border-radius: var(--ml-radius);
    background: none;
    color: var(--ml-muted);
    font-size: 12.5px;
    font-weight: 600;
    cursor: pointer;
  }
  .path {
    display: flex;
    align-items: center;
    gap: 6px;
    --ml-icon: 15px;
  }
  .chip {
    flex: 0 1 auto;
    min-width: 0;
    padding: 3px 10px;
    border: 1px solid var(--ml-line);
    border-radius: var(--ml-radius);
    background: var(--ml-paper);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px;
    margin: 0 -6px -6px;
    --ml-icon: 16px;
  }
  nav button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: var(--ml-target);
    padding: 1px 4px;
    border: 0;
    border-bottom: 3px solid transparent;
    background: none;
    color: var(--ml-muted);
    font-weight: 600;
    cursor: pointer;
  }
  nav button[aria-current='page'] {
    border-bottom-color: var(--ml-action);
    color: var(--ml-action);
  }
  /* In the narrowest panel the four words stay on one line; their pictograms make room. */
  @media (max-width: 379px) {
    nav .icon {
      display: none;
    }
  }
  main,
  .scroll {
    overflow-y: auto;
  }
  footer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 10px 16px 12px;
    background: var(--ml-card);
    border-top: 1px solid var(--ml-line);
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 2px 12px;
    font-size: 13px;
    color: var(--ml-muted);
  }
  .counts b {
    color: var(--ml-ink);
  }
  .button {
    width: 100%;
    min-height: 44px;
    border-width: 1px;
    gap: 8px;
    font-size: 15px;
  }
  .button.primary {
    font-size: 16px;
  }
  .button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .pair .button {
    min-height: 36px;
    font-size: 14px;
    padding: 4px 8px;
  }
  .promise {
    text-align: center;
    font-size: 12.5px;
    color: var(--ml-muted);
  }
  /* At 200 % zoom the list needs the room more than the shortcuts do, and the page is short: all of it scrolls. */
  @media (max-width: 299px) {
    header,
    footer {
      padding-inline: 10px;
    }
    .top {
      flex-wrap: wrap;
    }
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
    .button kbd {
      display: none;
    }
  }
  @media (max-height: 600px) {
    :host {
      height: auto;
      grid-template-rows: auto auto auto;
    }
    main,
    .scroll {
      overflow-y: visible;
    }
  }
`;
