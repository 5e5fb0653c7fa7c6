import type { KnownSystem } from './known-system.ts';

/** The three practice systems, on any port of this machine, told apart by the title of their pages. */
export const PRACTICE_SYSTEMS: readonly KnownSystem[] = [
  {
    id: 'thuc-hanh-mot-cua',
    name: 'Một cửa (thực hành)',
    origin: 'http://127.0.0.1:*',
    titleMark: 'Hệ thống thông tin giải quyết thủ tục hành chính (thực hành)',
  },
  {
    id: 'thuc-hanh-ho-tich',
    name: 'Hộ tịch (thực hành)',
    origin: 'http://127.0.0.1:*',
    titleMark: 'Phần mềm hộ tịch (thực hành)',
  },
  {
    id: 'thuc-hanh-chung-thuc',
    name: 'Chứng thực (thực hành)',
    origin: 'http://127.0.0.1:*',
    titleMark: 'Phần mềm chứng thực (thực hành)',
  },
];
