import { css, type CSSResult } from 'lit';

/** How the page of the books looks. */
export const booksStyles: CSSResult = css`
  /* The lines of the book take what the rest leaves of the window, and never less than some of them. */
  :host,
  .page {
    height: 100%;
  }
  .page {
    display: flex;
    flex-direction: column;
    max-width: none;
    padding-bottom: 20px;
  }
  /* What is about the book that is shown; it takes part in the page's layout as if it were not there. */
  .body {
    display: contents;
  }
  .page > *,
  .body > * {
    flex: none;
  }
  .body > book-entries {
    flex: 0 1 auto;
    min-height: min(360px, var(--_lines) * 36px + 64px);
  }
  /* What is still shown of the book before. */
  .body[inert] > * {
    opacity: 0.4;
  }
  .opening {
    padding: 24px 28px;
  }
  .parts {
    width: fit-content;
    min-width: 240px;
  }
  @media print {
    :host,
    .page {
      display: block;
      height: auto;
    }
  }
  .waiting input {
    width: 90px;
  }
  .waiting label:first-child {
    flex: 1 1 360px;
    min-width: 0;
  }
  .waiting select {
    width: 100%;
    min-width: 0;
  }
  .preparing {
    position: fixed;
    z-index: 1;
    right: 28px;
    bottom: 24px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 16px;
    align-items: center;
    width: min(400px, 100vw - 32px);
    box-shadow: 0 6px 24px rgb(0 0 0 / 25%);
  }
  .preparing progress {
    grid-column: 1 / -1;
  }
`;
