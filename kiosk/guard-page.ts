function findLink(event: Event): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find((part): part is HTMLAnchorElement => part instanceof HTMLAnchorElement);
}

/**
 * What a finger may not do to the hall's screen: the context menu, dragging, zooming, and leaving by a link.
 * An address is taken away as a QR; a page of another site has no way back to this one.
 */
export function guardPage(page: Document, signal: AbortSignal): void {
  const stop = (event: Event): void => event.preventDefault();
  const options = { signal, capture: true, passive: false };
  for (const act of ['contextmenu', 'dragstart', 'gesturestart'])
    page.addEventListener(act, stop, options);
  for (const act of ['click', 'auxclick'])
    page.addEventListener(
      act,
      (event) => {
        if (findLink(event) !== undefined) event.preventDefault();
      },
      options,
    );
  page.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    options,
  );
}
