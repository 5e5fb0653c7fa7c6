import type { PersonPart } from './person-part.ts';
import { drawBox, eachBox, eachPart, PARENT_PARTS, rowsOf } from './person-part.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A heading written some way, and plain rows of a label and a box under it. */
const underHeading = (draw: (part: PersonPart, at: number) => string): string =>
  eachPart(
    (part, at) =>
      draw(part, at) +
      eachBox(part, (box) => `<div><span>${box.label}:</span> ${drawBox(part, box)}</div>`),
  );

/** A block of its own for each part, its head written some way. */
const inBlock = (head: (part: PersonPart) => string): string =>
  eachPart(
    (part) =>
      `<div class="khoi">${head(part)}<div>${eachBox(
        part,
        (box) => `<div class="dong"><div>${box.label}</div><div>${drawBox(part, box)}</div></div>`,
      )}</div></div>`,
  );

/** A plain heading, and each box with its label written some way. */
const withLabels = (
  draw: (part: PersonPart, box: PersonPart['boxes'][number], id: string) => string,
): string =>
  eachPart(
    (part) =>
      `<fieldset><legend>${part.heading}</legend>${eachBox(part, (box, at) =>
        draw(part, box, `${part.subject}-${at}`),
      )}</fieldset>`,
  );

/** Forms drawn with blocks: every way a heading or a label is written that is met in the trade. */
export const BLOCK_LAYOUTS = {
  'a plain coloured line': () =>
    underHeading(
      ({ heading }) => `<div style="background:#036;color:#fff">${heading.toUpperCase()}</div>`,
    ),
  'a numbered line with a colon': () =>
    underHeading(({ heading }, at) => `<p>${at + 1}. ${heading}:</p>`),
  'a bold line with a colon': () =>
    underHeading(({ heading }, at) => `<p><b>${ROMAN[at]}. ${heading}:</b></p>`),
  'an underlined line': () => underHeading(({ heading }) => `<p><u>${heading}</u></p>`),
  'a line in italics': () => underHeading(({ heading }) => `<p><i>* ${heading}</i></p>`),
  'a table of one cell': () =>
    underHeading(({ heading }) => `<table><tr><td>${heading}</td></tr></table>`),
  'a large span': () =>
    inBlock(({ heading }) => `<div><span style="font-size:18px">${heading}</span></div>`),
  'a title with a button': () =>
    inBlock(
      ({ heading }) =>
        `<div><i></i><span>${heading}</span><button type="button">Thu gọn</button></div>`,
    ),
  'a name on the frame': () =>
    inBlock(({ heading }) => `<span style="position:relative;top:-9px">${heading}</span>`),
  'a step of a list': () =>
    `<ol>${eachPart(
      (part) =>
        `<li><p>${part.heading}</p><div>${eachBox(
          part,
          (box) => `<div><label>${box.label}</label>${drawBox(part, box)}</div>`,
        )}</div></li>`,
    )}</ol>`,
  'the person and all the boxes in one line': () =>
    eachPart(
      (part) =>
        `<div><b>${part.heading}:</b> ${eachBox(
          part,
          (box) => `${box.label} ${drawBox(part, box)}`,
        )}</div>`,
    ),
  'a label with a hint under it': () =>
    withLabels(
      (part, box) =>
        `<div><label>${box.label}<sup>(*)</sup></label><small>Ghi theo giấy tờ tùy thân</small>${drawBox(part, box)}<em>Không được để trống</em></div>`,
    ),
  'a label after the box': () =>
    withLabels((part, box) => `<div>${drawBox(part, box)}<span>${box.label}</span></div>`),
  'a floating label': () =>
    withLabels(
      (part, box, id) =>
        `<div class="form-floating">${drawBox(part, box, `id="${id}" placeholder=" "`)}<label for="${id}">${box.label}</label></div>`,
    ),
  'the same ids in every part': () =>
    withLabels(
      (part, box) =>
        `<div><label for="${box.field}">${box.label}</label>${drawBox(part, box, `id="${box.field}"`)}</div>`,
    ),
  'a label for assistive technology only': () =>
    withLabels((part, box) => drawBox(part, box, `aria-label="${box.label}"`)),
  'two columns with titles over rows of pairs': () =>
    `<div class="row">${PARENT_PARTS.map(({ heading }) => `<div class="col-6"><h4>${heading}</h4></div>`).join('')}</div>${PARENT_PARTS[0]!.boxes
      .map(
        (box) =>
          `<div class="row">${PARENT_PARTS.map((part) => `<div class="col-6"><label>${box.label}</label>${drawBox(part, box)}</div>`).join('')}</div>`,
      )
      .join('')}`,
  'pairs of label and box in a grid': () =>
    `<div style="display:grid;grid-template-columns:repeat(4,170px)">${eachPart(
      (part) =>
        `<strong style="grid-column:1/-1">${part.heading}</strong>${eachBox(part, (box) => `<span>${box.label}</span>${drawBox(part, box)}`)}`,
    )}</div>`,
  'two fields a row': () =>
    eachPart(
      (part) =>
        `<h4>${part.heading}</h4>${rowsOf(part, 2)
          .map(
            (boxes) =>
              `<div class="form-group row">${boxes.map((box) => `<label class="col-sm-2">${box.label}</label><div class="col-sm-4">${drawBox(part, box)}</div>`).join('')}</div>`,
          )
          .join('')}`,
    ),
  'an accordion': () =>
    eachPart(
      (part, at) =>
        `<div class="accordion-item"><h2 class="accordion-header"><button type="button" data-bs-target="#a${at}">${part.heading}</button></h2><div id="a${at}" class="accordion-collapse collapse show">${eachBox(part, (box) => `<div><label>${box.label}</label>${drawBox(part, box)}</div>`)}</div></div>`,
    ),
} as const satisfies Readonly<Record<string, () => string>>;
