import { defineManifest } from '@crxjs/vite-plugin';
import packageJson from '../package.json' with { type: 'json' };

/** Zero host permission and zero install warning: `activeTab` for one use, an origin only when an officer adds a system. */
export default defineManifest({
  manifest_version: 3,
  name: 'Một Lần',
  short_name: 'Một Lần',
  description: 'Nhập một lần: đọc hồ sơ ở hệ thống này, điền sang hệ thống khác, kiểm lại từng ô.',
  version: packageJson.version,
  minimum_chrome_version: '120',
  icons: { 16: 'icons/16.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  action: { default_title: 'Một Lần: đọc trang đang mở (Alt+Shift+L)' },
  background: { service_worker: 'background.ts', type: 'module' },
  side_panel: { default_path: 'panel/panel.html' },
  permissions: ['storage', 'scripting', 'activeTab', 'sidePanel', 'contextMenus', 'idle'],
  storage: { managed_schema: 'managed-schema.json' },
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  },
  commands: {
    capture: {
      suggested_key: { default: 'Alt+Shift+L' },
      description: 'Đọc hồ sơ trên trang đang mở',
    },
    fill: {
      suggested_key: { default: 'Alt+Shift+V' },
      description: 'Xem trước việc điền vào trang đang mở',
    },
    teach: {
      suggested_key: { default: 'Alt+Shift+D' },
      description: 'Dạy trang đang mở: mỗi ô là dữ kiện gì, của ai',
    },
  },
});
