import {
  attribute,
  byId,
  childElementsOf,
  classOf,
  queryAll,
  roleOf,
  rootOf,
  tagOf,
} from '../dom.ts';

/** The tab that opens a panel: by aria-labelledby, aria-controls, or a link to its id. */
export function findTab(panel: Element): Element | undefined {
  if (tagOf(panel) === 'details')
    return childElementsOf(panel).find((child) => tagOf(child) === 'summary');
  const root = rootOf(panel);
  const labelled = attribute(panel, 'aria-labelledby').split(/\s+/)[0] ?? '';
  const byLabel = labelled === '' ? undefined : byId(root, labelled);
  if (
    byLabel !== undefined &&
    (roleOf(byLabel) === 'tab' || /^(?:a|button|li)$/.test(tagOf(byLabel)))
  )
    return byLabel;
  const id = attribute(panel, 'id');
  if (id === '') return undefined;
  const name = CSS.escape(id);
  return queryAll(
    root,
    `[aria-controls="${name}"], a[href="#${name}"], [data-target="#${name}"], [data-bs-target="#${name}"], [data-tab="${name}"]`,
  ).find((one) => one !== panel);
}

/** Whether an element is a panel that a tab or the button of an accordion opens. */
export function isPanel(element: Element): boolean {
  return (
    /^(?:tabpanel|region)$/.test(roleOf(element)) ||
    /(?:^|\s)(?:tab-pane|tab-panel|tabpanel|tab-content-item|(?:accordion-|panel-)?collapse|accordion-(?:content|panel))(?:\s|$)/.test(
      classOf(element),
    )
  );
}
