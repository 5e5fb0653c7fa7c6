import type { TemplateResult } from 'lit';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import ban from 'lucide-static/icons/ban.svg?raw';
import building2 from 'lucide-static/icons/building-2.svg?raw';
import chartColumn from 'lucide-static/icons/chart-column.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import checkCheck from 'lucide-static/icons/check-check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import circleDashed from 'lucide-static/icons/circle-dashed.svg?raw';
import circleMinus from 'lucide-static/icons/circle-minus.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import circleX from 'lucide-static/icons/circle-x.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import folderOpen from 'lucide-static/icons/folder-open.svg?raw';
import gitCompareArrows from 'lucide-static/icons/git-compare-arrows.svg?raw';
import idCard from 'lucide-static/icons/id-card.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import lockOpen from 'lucide-static/icons/lock-open.svg?raw';
import pencilLine from 'lucide-static/icons/pencil-line.svg?raw';
import replace from 'lucide-static/icons/replace.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import { drawIcon } from '../../components/draw-icon.ts';

const SOURCES = {
  'arrow-right': arrowRight,
  ban,
  'building-2': building2,
  'chart-column': chartColumn,
  check,
  'check-check': checkCheck,
  'chevron-down': chevronDown,
  'circle-dashed': circleDashed,
  'circle-help': circleQuestionMark,
  'circle-minus': circleMinus,
  'circle-x': circleX,
  clock,
  'folder-open': folderOpen,
  'git-compare-arrows': gitCompareArrows,
  'id-card': idCard,
  info,
  'key-round': keyRound,
  lock,
  'lock-open': lockOpen,
  'pencil-line': pencilLine,
  replace,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
} as const;

export type PanelIcon = keyof typeof SOURCES;

/** One pictogram of the panel; always beside words. */
export function panelIcon(name: PanelIcon): TemplateResult {
  return drawIcon(SOURCES[name]);
}
