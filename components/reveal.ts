/** Scrolls as little as it takes to show what a person's act brought; nothing when it is not there or in sight already. */
export function reveal(root: ParentNode, selector: string): void {
  root.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
}
