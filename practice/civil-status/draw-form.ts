import { html, raw } from '../html.ts';
import type { Markup } from '../html.ts';
import { PROVINCES } from '../units.ts';
import type { Choice } from '../units.ts';
import type { ControlSpec, Line, Register, Tab } from './control-spec.ts';

function drawOptions(
  choices: readonly Choice[],
  chosen: string | undefined,
  empty: string,
): Markup {
  return html`<option value="">${empty}</option>
    ${choices.map(
      ({ value, text }) =>
        html`<option value="${value}" ${value === chosen ? raw('selected') : ''}>${text}</option>`,
    )}`;
}

function drawSelect(spec: ControlSpec, choices: readonly Choice[], more: Markup): Markup {
  return html`<select class="form-control" id="${spec.name}" name="${spec.name}" ${more}>
    ${drawOptions(choices, spec.value, '-- Chọn --')}
  </select>`;
}

function drawDate(spec: ControlSpec): Markup {
  return html`<div class="input-group date">
    <input
      type="text"
      class="form-control ngay"
      id="${spec.name}"
      name="${spec.name}"
      value="${spec.value ?? ''}"
      autocomplete="off"
    />
    <span class="input-group-addon" title="Mở lịch">▦</span>
  </div>`;
}

/** One control, without its label. */
function drawControl(spec: ControlSpec): Markup {
  const { name } = spec;
  switch (spec.kind) {
    case 'textarea':
      return html`<textarea class="form-control" rows="2" id="${name}" name="${name}"></textarea>`;
    case 'date':
      return drawDate(spec);
    case 'select':
      return drawSelect(spec, spec.choices ?? [], raw(''));
    case 'select2':
      return drawSelect(spec, spec.choices ?? [], raw('data-tim="1" style="width:100%"'));
    case 'province':
      return drawSelect(spec, PROVINCES, raw('data-tim="1" style="width:100%"'));
    case 'commune':
      return html`<select
        class="form-control"
        id="${name}"
        name="${name}"
        data-tim="1"
        data-tinh="${spec.province}"
        style="width:100%"
      >
        <option value="">-- Chọn --</option>
      </select>`;
    case 'radio':
      return html`${(spec.choices ?? []).map(
        ({ value, text }) =>
          html`<span class="chon"
            ><input
              type="radio"
              name="${name}"
              id="${name}_${value}"
              value="${value}"
              ${value === spec.value ? raw('checked') : ''}
            />
            ${text}</span
          >`,
      )}`;
    case 'readonly':
      return html`<input
        type="text"
        class="form-control"
        id="${name}"
        name="${name}"
        value="${spec.value ?? ''}"
        readonly
      />`;
    default:
      return html`<input
        type="text"
        class="form-control ${spec.kind}"
        id="${name}"
        name="${name}"
        value="${spec.value ?? ''}"
        placeholder="${spec.placeholder ?? ''}"
        autocomplete="off"
      />`;
  }
}

function drawLabel(text: string, required: boolean): Markup {
  return html`${text}${required ? raw(' <i class="batbuoc">(*)</i>') : ''}`;
}

/** Several controls under one label, each with a small caption above it: tỉnh, xã, địa chỉ chi tiết. */
function drawCaptioned(controls: readonly ControlSpec[]): Markup {
  return html`<div class="row bacot">
    ${controls.map(
      (spec) =>
        html`<div class="col-xs-4" data-o="${spec.name}">
          <div class="chuthich">${drawLabel(spec.label, spec.required === true)}</div>
          ${drawControl(spec)}
        </div>`,
    )}
  </div>`;
}

function drawGridLine(line: Line): Markup {
  if (line.label !== undefined)
    return html`<div class="row hang">
      <div class="col-xs-2 nhan">${line.label}</div>
      <div class="col-xs-10">${drawCaptioned(line.controls)}</div>
    </div>`;
  return html`<div class="row hang">
    ${line.controls.map(
      (spec) =>
        html`<div class="col-xs-2 nhan">${drawLabel(spec.label, spec.required === true)}</div>
          <div
            class="${line.controls.length === 1 ? 'col-xs-10' : 'col-xs-4'}"
            data-o="${spec.name}"
          >
            ${drawControl(spec)}
          </div>`,
    )}
  </div>`;
}

function drawTableLine(line: Line): Markup {
  if (line.label !== undefined)
    return html`<tr>
      <td class="nhan">${line.label}</td>
      <td colspan="3">${drawCaptioned(line.controls)}</td>
    </tr>`;
  const span = line.controls.length === 1 ? raw('colspan="3"') : '';
  return html`<tr>
    ${line.controls.map(
      (spec) =>
        html`<td class="nhan">${drawLabel(spec.label, spec.required === true)}</td>
          <td ${span} data-o="${spec.name}">${drawControl(spec)}</td>`,
    )}
  </tr>`;
}

function drawColumns(tab: Tab, columns: readonly [string, string]): Markup {
  return html`<table class="table table-bordered haicot">
    <thead>
      <tr>
        <th></th>
        ${columns.map((title) => html`<th>${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${tab.lines.map(
        ({ controls }) =>
          html`<tr>
            <td class="nhan">
              ${drawLabel(controls[0]?.label ?? '', controls[0]?.required === true)}
            </td>
            ${controls.map((spec) => html`<td data-o="${spec.name}">${drawControl(spec)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function drawLines(lines: readonly Line[], layout: Register['layout']): Markup {
  return layout === 'grid'
    ? html`${lines.map(drawGridLine)}`
    : html`<table class="bang">
        <tbody>
          ${lines.map(drawTableLine)}
        </tbody>
      </table>`;
}

/** The part of the requester's tab that the server sends again when the relation changes. */
export function drawRequesterBlock(register: Register): Markup {
  const block = register.tabs.find((tab) => tab.block !== undefined)?.block ?? [];
  return drawLines(block, register.layout);
}

/** One tab's pane. */
export function drawPane(register: Register, tab: Tab, active: boolean): Markup {
  const body =
    tab.columns === undefined
      ? drawLines(tab.lines, register.layout)
      : drawColumns(tab, tab.columns);
  return html`<div class="tab-pane ${active ? 'active' : ''}" id="${tab.id}">
    <div class="tieude">${tab.heading}</div>
    ${body}
    ${tab.block === undefined ? '' : html`<div id="khoinyc">${drawRequesterBlock(register)}</div>`}
  </div>`;
}
