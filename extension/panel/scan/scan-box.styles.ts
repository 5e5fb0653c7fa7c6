import { css, type CSSResult } from 'lit';

/** A slim box to scan into, and the card it becomes. */
export const scanBoxStyles: CSSResult = css`
  .box {
    display: grid;
    gap: 4px;
    padding: 10px 16px 12px;
    border-bottom: 1px solid var(--ml-line);
  }
  .box label,
  .card h2 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .box input {
    width: 100%;
    min-height: var(--ml-target);
    padding: 5px 10px;
    border: 1px solid var(--ml-edge);
    border-radius: var(--ml-radius);
    background: var(--ml-card);
  }
  .box input::placeholder {
    color: var(--ml-muted);
    opacity: 1;
  }
  .card {
    background: var(--ml-card);
    border-bottom: 2px solid var(--ml-action);
  }
  .card h2 {
    padding: 12px 16px 4px;
    overflow-wrap: anywhere;
  }
  fieldset {
    min-width: 0;
    padding: 4px 16px 12px;
  }
  legend {
    padding-bottom: 4px;
    color: var(--ml-muted);
  }
  .holders {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(118px, 1fr));
    gap: 6px;
  }
  .holders label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: var(--ml-target);
    padding: 3px 8px;
    border: 1px solid var(--ml-edge);
    border-radius: var(--ml-radius);
    line-height: 1.4;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .holders label:has(:checked) {
    border-color: var(--ml-action);
    background: var(--ml-action-tint);
    font-weight: 600;
  }
  .holders input {
    flex: none;
    margin: 0;
    accent-color: var(--ml-action);
  }
  .status {
    flex-wrap: wrap;
  }
  .number {
    padding: 8px 16px 0;
  }
  .acts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 16px;
  }
`;
