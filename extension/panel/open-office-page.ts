/** The office page in a tab of its own; the one that is open already comes to the front. */
export async function openOfficePage(): Promise<void> {
  const url = chrome.runtime.getURL('office/office.html');
  const [open] = await chrome.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [url] });
  if (open === undefined) await chrome.tabs.create({ url });
  else await chrome.tabs.update(open.tabId, { active: true });
}
