import { css, type CSSResult } from 'lit';

/** How the lines of a book look wherever they stand. */
export const bookLineStyles: CSSResult = css`
  .number {
    text-align: right;
  }
  tr.struck td,
  article.struck dd {
    color: var(--ml-muted);
    text-decoration: line-through;
  }
  tr.struck td:last-child {
    text-decoration: none;
  }
  .divide {
    font-weight: 600;
    text-align: center;
  }
  .sealed {
    color: var(--ml-muted);
    font-style: italic;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(150px, 26%) minmax(0, 1fr);
    gap: 4px 16px;
  }
  dt {
    color: var(--ml-muted);
  }
  dd {
    min-height: 1.5em;
    overflow-wrap: anywhere;
  }
`;
