import { css, type CSSResult } from 'lit';

/** The look of `<office-info>`. */
export const officeInfoStyles: CSSResult = css`
  .all,
  section {
    display: grid;
    gap: var(--ml-space-4);
  }
  .all {
    gap: var(--ml-space-7);
  }
  a {
    color: var(--ml-action);
  }
  h3 {
    font-size: var(--ml-text-m);
  }
  .state {
    display: inline-flex;
    align-items: center;
    gap: var(--ml-space-2);
    font-weight: 700;
    color: var(--ml-warn);
  }
  .state.open {
    color: var(--ml-ok);
  }
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(300px, 14em)), 1fr));
    gap: var(--ml-space-4);
  }
  .person {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
    align-items: center;
    gap: var(--ml-space-4);
  }
  .face {
    display: grid;
    place-items: center;
    width: 4em;
    height: 5em;
    border-radius: var(--ml-radius);
    background: var(--ml-action-tint);
    color: var(--ml-action);
    object-fit: cover;
  }
  .person b {
    display: block;
    font-weight: 400;
    color: var(--ml-muted);
  }
  /* Kept whole in the first screenful, so that plan and words are seen together. */
  .map {
    width: 100%;
    max-height: 60vh;
    object-fit: contain;
    object-position: left top;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: var(--ml-space-3) var(--ml-space-5);
    overflow-wrap: anywhere;
  }
  dt {
    font-weight: 700;
  }
  dd small {
    display: block;
  }
  ol {
    display: grid;
    gap: var(--ml-space-2);
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .person span {
    display: block;
    font-weight: 700;
  }
  /* An amount is read beside its name, also on the widest page. */
  table {
    width: 100%;
    max-width: calc(var(--ml-unit) * 180);
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--ml-space-2) var(--ml-space-3) var(--ml-space-2) 0;
    border-top: 1px solid var(--ml-line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  td {
    text-align: end;
    padding-right: 0;
  }
`;
