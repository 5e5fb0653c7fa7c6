import { leaveRequest, type PanelRequest } from './request.ts';
import { dropSessionKeys } from './session-keys.ts';

/**
 * The worker only opens the panel and says what was asked: it may be stopped at any moment,
 * so all work is done in the panel's page.
 */
const MENUS = [
  { id: 'capture', title: 'Một Lần: đọc hồ sơ trên trang này' },
  { id: 'preview', title: 'Một Lần: xem trước việc điền vào trang này' },
  { id: 'teach', title: 'Một Lần: dạy trang này' },
] as const satisfies readonly { id: PanelRequest['kind']; title: string }[];

function openPanel(tab: chrome.tabs.Tab | undefined, kind: PanelRequest['kind']): void {
  // A page without a tab (a devtools window) cannot have a side panel.
  if (tab?.id === undefined) return;
  // open() must be called in the same turn as the person's press; the request follows.
  void chrome.sidePanel.open({ windowId: tab.windowId });
  void leaveRequest({ kind, tabId: tab.id });
}

function kindOf(id: string): PanelRequest['kind'] {
  if (id === 'fill') return 'preview';
  return MENUS.find((menu) => menu.id === id)?.id ?? 'read';
}

chrome.runtime.onInstalled.addListener(() => {
  chrome.contextMenus.removeAll(() => {
    for (const menu of MENUS)
      chrome.contextMenus.create({ ...menu, contexts: ['page', 'editable', 'selection', 'frame'] });
  });
});
// storage.local is readable from content scripts by default; nothing of ours needs that.
void chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });

// A locked screen locks the vault, also while no page of ours is open.
chrome.idle.onStateChanged.addListener((state) => {
  if (state === 'locked') void dropSessionKeys();
});

chrome.action.onClicked.addListener((tab) => openPanel(tab, 'read'));
chrome.commands.onCommand.addListener((command, tab) => openPanel(tab, kindOf(command)));
chrome.contextMenus.onClicked.addListener((info, tab) =>
  openPanel(tab, kindOf(String(info.menuItemId))),
);
