import { drawBox, eachBox, eachPart, PARENT_PARTS, rowsOf } from './person-part.ts';

const table = (rows: string): string => `<table>${rows}</table>`;

/** Forms drawn with tables. */
export const TABLE_LAYOUTS = {
  'a row for each field': () =>
    table(
      eachPart(
        (part) =>
          `<tr><td colspan="2">${part.heading}</td></tr>${eachBox(part, (box) => `<tr><td>${box.label}</td><td>${drawBox(part, box)}</td></tr>`)}`,
      ),
    ),
  'two fields a row': () =>
    table(
      eachPart(
        (part) =>
          `<tr><th colspan="4">${part.heading}</th></tr>${rowsOf(part, 2)
            .map(
              (boxes) =>
                `<tr>${boxes.map((box) => `<td>${box.label}:</td><td>${drawBox(part, box)}</td>`).join('')}</tr>`,
            )
            .join('')}`,
      ),
    ),
  'a cell for the colon': () =>
    table(
      eachPart(
        (part) =>
          `<tr><td colspan="3"><b>${part.heading}</b></td></tr>${eachBox(part, (box) => `<tr><td>${box.label}</td><td>:</td><td>${drawBox(part, box)}</td></tr>`)}`,
      ),
    ),
  'a cell for the star': () =>
    table(
      eachPart(
        (part) =>
          `<tr><td colspan="3"><b>${part.heading}</b></td></tr>${eachBox(part, (box) => `<tr><td>${box.label}</td><td>(*)</td><td>${drawBox(part, box)}</td></tr>`)}`,
      ),
    ),
  'numbered rows': () =>
    table(
      eachPart(
        (part, at) =>
          `<tr><td>${'ABCD'[at]}</td><td colspan="3"><b>${part.heading}</b></td></tr>${eachBox(part, (box, row) => `<tr><td>${row + 1}</td><td>${box.label}</td><td colspan="2">${drawBox(part, box)}</td></tr>`)}`,
      ),
    ),
  'the person in a cell beside several rows': () =>
    table(
      eachPart((part) =>
        eachBox(
          part,
          (box, at) =>
            `<tr>${at === 0 ? `<td rowspan="${part.boxes.length}">${part.heading}</td>` : ''}<td>${box.label}</td><td>${drawBox(part, box)}</td></tr>`,
        ),
      ),
    ),
  'tables in a table': () =>
    table(
      eachPart(
        (part) =>
          `<tr><td><b>${part.heading}</b></td></tr><tr><td>${table(eachBox(part, (box) => `<tr><td>${box.label}</td><td>${drawBox(part, box)}</td></tr>`))}</td></tr>`,
      ),
    ),
  'a row of labels over a row of boxes': () =>
    eachPart(
      (part) =>
        `<h4>${part.heading}</h4>${table(
          rowsOf(part, 3)
            .map(
              (boxes) =>
                `<tr>${boxes.map((box) => `<td>${box.label}</td>`).join('')}</tr><tr>${boxes.map((box) => `<td>${drawBox(part, box)}</td>`).join('')}</tr>`,
            )
            .join(''),
        )}`,
    ),
  'a column for each person': () =>
    table(
      `<tr><th></th>${PARENT_PARTS.map(({ heading }) => `<th>${heading}</th>`).join('')}</tr>${PARENT_PARTS[0]!.boxes
        .map(
          (box) =>
            `<tr><td>${box.label}</td>${PARENT_PARTS.map((part) => `<td>${drawBox(part, box)}</td>`).join('')}</tr>`,
        )
        .join('')}`,
    ),
  'a row for each person': () =>
    table(
      `<tr><th>Đối tượng</th>${PARENT_PARTS[0]!.boxes.map(({ label }) => `<th>${label}</th>`).join('')}</tr>${PARENT_PARTS.map(
        (part) =>
          `<tr><td>${part.heading}</td>${part.boxes.map((box) => `<td>${drawBox(part, box)}</td>`).join('')}</tr>`,
      ).join('')}`,
    ),
} as const satisfies Readonly<Record<string, () => string>>;
