import { html, type TemplateResult } from 'lit';
import type { OfficeIcon } from './office-icons.ts';

/** One part of the office page; its code is loaded when it is first shown. */
export interface Section {
  /** The part of the address after '#'. */
  readonly id: string;
  readonly text: string;
  readonly icon: OfficeIcon;
  readonly load: () => Promise<unknown>;
  /** @param path what follows the id in the address, without its '/'; '' for nothing */
  readonly render: (path: string) => TemplateResult;
}

/** All parts, in the order of the menu; the first one is shown where the address names none. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  {
    id: 'ho-so',
    text: 'Hồ sơ',
    icon: 'inbox',
    load: () => import('./dossiers/dossiers-section.ts'),
    render: (path) => html`<dossiers-section path=${path}></dossiers-section>`,
  },
  {
    id: 'nhap',
    text: 'Nhập từ Excel',
    icon: 'file-input',
    load: () => import('./import/import-view.ts'),
    render: () => html`<import-view></import-view>`,
  },
  {
    id: 'so',
    text: 'Sổ',
    icon: 'book-open',
    load: () => import('./books/books-view.ts'),
    render: () => html`<books-view></books-view>`,
  },
  {
    id: 'bao-cao',
    text: 'Báo cáo',
    icon: 'chart-column',
    load: () => import('./report/report-view.ts'),
    render: () => html`<report-view></report-view>`,
  },
  {
    id: 'kiem-tra',
    text: 'Kiểm tra báo cáo',
    icon: 'clipboard-check',
    load: () => import('./audit/audit-view.ts'),
    render: () => html`<audit-view></audit-view>`,
  },
  {
    id: 'phan-anh',
    text: 'Phản ánh',
    icon: 'message-square-text',
    load: () => import('./feedback/feedback-page.ts'),
    render: () => html`<feedback-page></feedback-page>`,
  },
  {
    id: 'thong-ke',
    text: 'Thống kê',
    icon: 'chart-bar-big',
    load: () => import('./statistics/statistics-page.ts'),
    render: () => html`<statistics-page></statistics-page>`,
  },
  {
    id: 'kho',
    text: 'Kho',
    icon: 'lock',
    load: () => import('./vault/vault-page.ts'),
    render: () => html`<vault-page></vault-page>`,
  },
  {
    id: 'sao-luu',
    text: 'Sao lưu',
    icon: 'archive',
    load: () => import('./backup/backup-page.ts'),
    render: () => html`<backup-page></backup-page>`,
  },
];
