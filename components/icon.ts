import type { TemplateResult } from 'lit';
import accessibility from 'lucide-static/icons/accessibility.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import baby from 'lucide-static/icons/baby.svg?raw';
import banknote from 'lucide-static/icons/banknote.svg?raw';
import bookUser from 'lucide-static/icons/book-user.svg?raw';
import briefcaseBusiness from 'lucide-static/icons/briefcase-business.svg?raw';
import building2 from 'lucide-static/icons/building-2.svg?raw';
import car from 'lucide-static/icons/car.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import church from 'lucide-static/icons/church.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import copyCheck from 'lucide-static/icons/copy-check.svg?raw';
import droplets from 'lucide-static/icons/droplets.svg?raw';
import fileCheck2 from 'lucide-static/icons/file-check-2.svg?raw';
import filePenLine from 'lucide-static/icons/file-pen-line.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import fileUser from 'lucide-static/icons/file-user.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import flame from 'lucide-static/icons/flame.svg?raw';
import flower2 from 'lucide-static/icons/flower-2.svg?raw';
import folder from 'lucide-static/icons/folder.svg?raw';
import frown from 'lucide-static/icons/frown.svg?raw';
import gavel from 'lucide-static/icons/gavel.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import handCoins from 'lucide-static/icons/hand-coins.svg?raw';
import hardHat from 'lucide-static/icons/hard-hat.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import idCard from 'lucide-static/icons/id-card.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import laugh from 'lucide-static/icons/laugh.svg?raw';
import layoutGrid from 'lucide-static/icons/layout-grid.svg?raw';
import leaf from 'lucide-static/icons/leaf.svg?raw';
import library from 'lucide-static/icons/library.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import mapPinHouse from 'lucide-static/icons/map-pin-house.svg?raw';
import medal from 'lucide-static/icons/medal.svg?raw';
import messageSquareText from 'lucide-static/icons/message-square-text.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import plane from 'lucide-static/icons/plane.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import scrollText from 'lucide-static/icons/scroll-text.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import send from 'lucide-static/icons/send.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import ship from 'lucide-static/icons/ship.svg?raw';
import smile from 'lucide-static/icons/smile.svg?raw';
import sprout from 'lucide-static/icons/sprout.svg?raw';
import square from 'lucide-static/icons/square.svg?raw';
import squareCheck from 'lucide-static/icons/square-check.svg?raw';
import stamp from 'lucide-static/icons/stamp.svg?raw';
import store from 'lucide-static/icons/store.svg?raw';
import tractor from 'lucide-static/icons/tractor.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import trees from 'lucide-static/icons/trees.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import { drawIcon } from './draw-icon.ts';

const SOURCES = {
  accessibility,
  'arrow-left': arrowLeft,
  baby,
  banknote,
  'book-user': bookUser,
  'briefcase-business': briefcaseBusiness,
  'building-2': building2,
  car,
  check,
  'chevron-right': chevronRight,
  church,
  'circle-check': circleCheck,
  'circle-question-mark': circleQuestionMark,
  clock,
  'copy-check': copyCheck,
  droplets,
  'file-check-2': fileCheck2,
  'file-pen-line': filePenLine,
  'file-text': fileText,
  'file-user': fileUser,
  flag,
  flame,
  'flower-2': flower2,
  folder,
  frown,
  gavel,
  'graduation-cap': graduationCap,
  'hand-coins': handCoins,
  'hard-hat': hardHat,
  'heart-handshake': heartHandshake,
  house,
  'id-card': idCard,
  info,
  'key-round': keyRound,
  landmark,
  laugh,
  'layout-grid': layoutGrid,
  leaf,
  library,
  'map-pin': mapPin,
  'map-pin-house': mapPinHouse,
  medal,
  'message-square-text': messageSquareText,
  pencil,
  plane,
  printer,
  scale,
  'scroll-text': scrollText,
  search,
  send,
  shield,
  ship,
  smile,
  sprout,
  square,
  'square-check': squareCheck,
  stamp,
  store,
  tractor,
  'trash-2': trash2,
  trees,
  'triangle-alert': triangleAlert,
  users,
  x,
} satisfies Readonly<Record<string, string>>;

/** The pictograms in use, by their name in Lucide (lucide.dev, ISC licence). */
export type IconName = keyof typeof SOURCES;

const templates = new Map<IconName, TemplateResult>();

/** One pictogram as SVG in the colour of the text, `--ml-icon` wide; always beside words, so hidden from readers. */
export function icon(name: IconName): TemplateResult {
  const known = templates.get(name);
  if (known !== undefined) return known;
  const template = drawIcon(SOURCES[name]);
  templates.set(name, template);
  return template;
}
