import { html, type TemplateResult } from 'lit';
import type { OfficeIcon } from './office-icons.ts';
import type { SectionId } from './section-code.ts';

/** One part of the office page. */
export interface Section {
  /** The part of the address after '#'. */
  readonly id: SectionId;
  readonly text: string;
  readonly icon: OfficeIcon;
  /** @param path what follows the id in the address, without its '/'; '' for nothing */
  readonly render: (path: string) => TemplateResult;
}

/** All parts, in the order of the menu. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'ho-so',
    text: 'Hồ sơ',
    icon: 'inbox',
    render: (path) => html`<dossiers-section path=${path}></dossiers-section>`,
  },
  {
    id: 'nhap',
    text: 'Nhập từ Excel',
    icon: 'file-input',
    render: () => html`<import-view></import-view>`,
  },
  {
    id: 'so',
    text: 'Sổ',
    icon: 'book-open',
    render: () => html`<books-view></books-view>`,
  },
  {
    id: 'bao-cao',
    text: 'Báo cáo',
    icon: 'chart-column',
    render: () => html`<report-view></report-view>`,
  },
  {
    id: 'kiem-tra',
    text: 'Kiểm tra báo cáo',
    icon: 'clipboard-check',
    render: () => html`<audit-view></audit-view>`,
  },
  {
    id: 'phan-anh',
    text: 'Phản ánh',
    icon: 'message-square-text',
    render: () => html`<feedback-page></feedback-page>`,
  },
  {
    id: 'thong-ke',
    text: 'Thống kê',
    icon: 'chart-bar-big',
    render: () => html`<statistics-page></statistics-page>`,
  },
  {
    id: 'kho',
    text: 'Kho',
    icon: 'lock',
    render: () => html`<vault-page></vault-page>`,
  },
  {
    id: 'sao-luu',
    text: 'Sao lưu',
    icon: 'archive',
    render: () => html`<backup-page></backup-page>`,
  },
];
