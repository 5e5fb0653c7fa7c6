import { css, type CSSResult } from 'lit';

/** Every row of the list is as high, in pixels, so that only those in sight are drawn. */
export const ROW_HEIGHT = 40;

/** How the list of dossiers looks. */
export const dossiersStyles: CSSResult = css`
  :host,
  .page {
    height: 100%;
  }
  .page {
    max-width: none;
    grid-template-rows: auto auto minmax(0, 1fr);
    padding-bottom: 20px;
  }
  .lights {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .lights button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 36px;
    padding: 4px 11px;
    border: 1px solid var(--ml-line);
    border-radius: 999px;
    background: var(--ml-card);
    cursor: pointer;
  }
  .lights button[aria-pressed='true'] {
    border-color: var(--ml-action);
    background: var(--ml-action-tint);
    color: var(--ml-action);
    font-weight: 600;
  }
  .table {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-width: 1060px;
    border: 1px solid var(--ml-line);
    border-radius: var(--ml-radius-l);
    background: var(--ml-card);
    overflow: hidden;
  }
  .frame {
    overflow-x: auto;
    min-height: 240px;
    display: grid;
  }
  .list {
    position: relative;
    overflow: hidden auto;
    scrollbar-gutter: stable;
  }
  .list .row {
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: grid;
    grid-template-columns: 200px 150px minmax(140px, 1fr) 92px 106px 106px 106px 178px;
    align-items: center;
    height: ${ROW_HEIGHT}px;
    border-bottom: 1px solid var(--ml-line);
    font-size: 13.5px;
  }
  .named .row {
    grid-template-columns: 200px minmax(160px, 2fr) minmax(120px, 3fr) 92px 106px 106px 106px 178px;
  }
  /* Beside a name there is room for the lĩnh vực on a wide screen only; the procedure and the filter tell it too. */
  .named .linh-vuc {
    display: none;
  }
  @media (min-width: 1600px) {
    .named .row {
      grid-template-columns:
        200px minmax(200px, 2fr) 170px minmax(200px, 3fr) 92px 106px 106px 106px
        178px;
    }
    .named .linh-vuc {
      display: revert;
    }
  }
  .notice:has(.bar) {
    align-items: center;
  }
  .notice .button {
    padding-inline: 0;
  }
  .notice .bar {
    column-gap: 20px;
  }
  .door summary {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    --ml-icon: 16px;
  }
  .list .row {
    position: absolute;
    inset-inline: 0;
  }
  .row > * {
    padding: 0 8px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .head {
    background: var(--ml-paper);
    font-weight: 700;
    overflow: hidden;
    scrollbar-gutter: stable;
  }
  .inner > .bar {
    align-items: end;
  }
  .inner > .bar > :is(.push, .door) {
    align-self: center;
  }
  input[type='search'] {
    width: 290px;
  }
  select.wide {
    width: 190px;
  }
  .list a {
    color: var(--ml-action);
  }
  .list .row:hover {
    background: var(--ml-action-tint);
  }
  .state .icon {
    flex: none;
  }
`;
