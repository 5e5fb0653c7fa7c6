import * as v from 'valibot';

/**
 * What the worker asks the panel to do: the toolbar button, a key and the context menu all end here.
 * It travels through `storage.session`, so a panel that is just opening finds it too.
 */
export const requestSchema = v.object({
  id: v.string(),
  /** `read` lets the panel decide between taking facts and previewing a transfer. */
  kind: v.picklist(['read', 'capture', 'preview', 'fill', 'undo', 'teach']),
  tabId: v.pipe(v.number(), v.integer()),
  /** For `fill`: which rows beyond those marked `fill` count as ticked. */
  accept: v.optional(v.picklist(['confident', 'all'])),
});
export type PanelRequest = v.InferOutput<typeof requestSchema>;

export const REQUEST_KEY = 'request';

/** Leaves a request for the panel; the newest one wins. */
export async function leaveRequest(request: Omit<PanelRequest, 'id'>): Promise<string> {
  const id = crypto.randomUUID();
  await chrome.storage.session.set({ [REQUEST_KEY]: { ...request, id } });
  return id;
}

/** Calls back with the request waiting now, if any, and with each later one. */
export async function watchRequests(
  take: (request: PanelRequest) => void,
  signal: AbortSignal,
): Promise<void> {
  const accept = (value: unknown): void => {
    const parsed = v.safeParse(requestSchema, value);
    if (parsed.success) take(parsed.output);
  };
  const listen = (changes: Record<string, chrome.storage.StorageChange>): void => {
    const change = changes[REQUEST_KEY];
    // A removal has no new value: the request was taken.
    if (change?.newValue !== undefined) accept(change.newValue);
  };
  chrome.storage.session.onChanged.addListener(listen);
  signal.addEventListener('abort', () => chrome.storage.session.onChanged.removeListener(listen));
  const { [REQUEST_KEY]: waiting } = await chrome.storage.session.get(REQUEST_KEY);
  if (waiting !== undefined) accept(waiting);
}

/** Marks the request as taken, so a panel opened later does not repeat it. */
export async function clearRequest(): Promise<void> {
  await chrome.storage.session.remove(REQUEST_KEY);
}
