import type { TemplateResult } from 'lit';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import chartBarBig from 'lucide-static/icons/chart-bar-big.svg?raw';
import chartColumn from 'lucide-static/icons/chart-column.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import circleX from 'lucide-static/icons/circle-x.svg?raw';
import clipboardCheck from 'lucide-static/icons/clipboard-check.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import fileInput from 'lucide-static/icons/file-input.svg?raw';
import inbox from 'lucide-static/icons/inbox.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import upload from 'lucide-static/icons/upload.svg?raw';
import archive from 'lucide-static/icons/archive.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import folder from 'lucide-static/icons/folder.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import lockOpen from 'lucide-static/icons/lock-open.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import messageSquareText from 'lucide-static/icons/message-square-text.svg?raw';
import { drawIcon } from '../../components/draw-icon.ts';

const SOURCES = {
  'arrow-left': arrowLeft,
  bell,
  'book-open': bookOpen,
  'chart-bar-big': chartBarBig,
  'chart-column': chartColumn,
  check,
  'circle-x': circleX,
  'clipboard-check': clipboardCheck,
  clock,
  download,
  'file-input': fileInput,
  inbox,
  info,
  pause,
  printer,
  search,
  'triangle-alert': triangleAlert,
  upload,
  archive,
  'file-text': fileText,
  folder,
  'key-round': keyRound,
  lock,
  'lock-open': lockOpen,
  'refresh-cw': refreshCw,
  'shield-check': shieldCheck,
  'trash-2': trash2,
  'message-square-text': messageSquareText,
} as const;

export type OfficeIcon = keyof typeof SOURCES;

/** One pictogram of the office page; always beside words. */
export function officeIcon(name: OfficeIcon): TemplateResult {
  return drawIcon(SOURCES[name]);
}
