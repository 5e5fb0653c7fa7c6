import { randomUUID } from 'node:crypto';
import { TRAINING_DAY } from '../checks.ts';
import { page, redirect, wait } from '../http.ts';
import type { Handler, PracticeRequest, Reply } from '../http.ts';
import { SIGNERS } from '../lists.ts';
import { inventCitizen } from '../people.ts';
import { readFields } from '../records.ts';
import type { ReceivedRecord } from '../records.ts';
import { answerSystemPages } from '../system-pages.ts';
import { findText } from '../units.ts';
import { countFee, writeDong } from './fee.ts';
import { DATE_BOXES, listGroups } from './fields.ts';
import { CERTIFICATION_GUIDE } from './guide.ts';
import { writeBook, writeForm, writeName, writeResult } from './pages.ts';
import type { BookLine } from './pages.ts';
import { readValue, validateCertification } from './validate.ts';

const LAST_NUMBER = 1045;
const MAX_VIEW_STATES = 500;
const RELOAD_DELAY_MS = 150;
const PAPERS = [
  'Giấy khai sinh',
  'Bằng tốt nghiệp trung học phổ thông',
  'Giấy chứng nhận quyền sử dụng đất',
  'Căn cước công dân',
];

type Values = Readonly<Record<string, string>>;
type ResultSection = readonly [string, readonly (readonly [string, string])[]];

function listFields(values: Values) {
  return listGroups(values['ddlLoaiChungThuc'] ?? 'BS').flatMap((group) => group.fields);
}

function startValues(): Values {
  const { day, month, year } = TRAINING_DAY;
  return {
    ...Object.fromEntries(listFields({}).map((field) => [field.name, field.value ?? ''])),
    txtNgayChungThuc_Ngay: String(day),
    txtNgayChungThuc_Thang: String(month),
    txtNgayChungThuc_Nam: String(year),
  };
}

function readFee(values: Values): string {
  const type = values['ddlLoaiChungThuc'] ?? 'BS';
  return writeDong(countFee(type, Number(values['txtSoTrang']), Number(values['txtSoBan'])));
}

function inventLines(): BookLine[] {
  return Array.from({ length: 12 }, (_none, index) => ({
    number: LAST_NUMBER - index,
    day: `${String(20 - Math.floor(index / 4)).padStart(2, '0')}/11/2026`,
    requester: inventCitizen(60 + index).fullName,
    paper: PAPERS[index % PAPERS.length] ?? '',
    signer: SIGNERS[index % SIGNERS.length]?.text ?? '',
    copies: String(1 + (index % 4)),
    fee: writeDong(countFee('BS', 2, 1 + (index % 4))),
    note: '',
  }));
}

/** The certification training system with its own memory; typed values live on the server, as view state does. */
export function createCertification(): Handler {
  let records: ReceivedRecord[] = [];
  let lines: BookLine[] = [];
  let results = new Map<string, readonly ResultSection[]>();
  let viewStates = new Map<string, Values>();

  function reset(): void {
    records = [];
    lines = inventLines();
    results = new Map();
    viewStates = new Map();
  }
  reset();

  function show(values: Values, errors: Readonly<Record<string, string>>): Reply {
    const viewState = Buffer.from(randomUUID()).toString('base64');
    viewStates.set(viewState, values);
    const oldest = viewStates.keys().next().value;
    if (viewStates.size > MAX_VIEW_STATES && oldest !== undefined) viewStates.delete(oldest);
    return page(writeForm({ viewState, values, errors, fee: readFee(values) }));
  }

  function save(values: Values, fields: ReceivedRecord['fields']): Reply {
    const number = (lines[0]?.number ?? LAST_NUMBER) + 1;
    const type = values['ddlLoaiChungThuc'] ?? 'BS';
    const issued = {
      'Số chứng thực': String(number),
      'Quyển số': `02/2026-SCT/${type}`,
      'Lệ phí/Phí chứng thực': readFee(values),
    };
    const sections = listGroups(type).map((group): ResultSection => [
      group.heading,
      group.fields.map((field) => {
        const value = readValue(field, values);
        return [field.label, findText(field.choices ?? [], value) ?? value];
      }),
    ]);
    const texts = listFields(values).map((field): [string, string] => {
      const value = readValue(field, values);
      return [field.name, findText(field.choices ?? [], value) ?? value];
    });
    results.set(String(number), [['Thông tin chứng thực', Object.entries(issued)], ...sections]);
    records.push({
      kind: 'certification',
      at: new Date().toISOString(),
      fields,
      texts: Object.fromEntries(texts),
      issued,
    });
    lines.unshift({
      number,
      day: readValue({ name: 'txtNgayChungThuc', label: '', kind: 'date-boxes' }, values),
      requester: values['txtHoTen'] ?? '',
      paper: values['txtTenBanChinh'] ?? '',
      signer: findText(SIGNERS, values['ddlNguoiKy'] ?? '') ?? '',
      copies: values['txtSoBan'] ?? '',
      fee: issued['Lệ phí/Phí chứng thực'],
      note: values['txtGhiChu'] ?? '',
    });
    return redirect(`/ket-qua/${number}`);
  }

  async function post(request: PracticeRequest): Promise<Reply> {
    const form = await request.readForm();
    const held = viewStates.get(String(form.get('__VIEWSTATE') ?? '')) ?? startValues();
    const names = listFields(held).flatMap((field) =>
      field.kind === 'date-boxes'
        ? DATE_BOXES.map(({ suffix }) => field.name + suffix)
        : [field.name],
    );
    const typed = names.flatMap((name): [string, string][] => {
      const value = form.get(writeName(name));
      return typeof value === 'string' ? [[name, value.normalize('NFC').trim()]] : [];
    });
    const values: Values = { ...held, ...Object.fromEntries(typed) };
    if (!form.has(writeName('btnLuu'))) return show(values, {});
    const errors = validateCertification(values);
    return Object.keys(errors).length > 0 ? show(values, errors) : save(values, readFields(form));
  }

  return async (request) => {
    const common = answerSystemPages(
      {
        name: 'Phần mềm chứng thực',
        guide: CERTIFICATION_GUIDE,
        listRecords: () => records,
        reset,
      },
      request,
    );
    if (common !== undefined) return common;
    if (request.path === '/') return page(writeBook(lines));
    if (request.path === '/chung-thuc') {
      if (request.method !== 'POST') return show(startValues(), {});
      await wait(RELOAD_DELAY_MS);
      return post(request);
    }
    const result = /^\/ket-qua\/(\d+)$/.exec(request.path)?.[1];
    const sections = result === undefined ? undefined : results.get(result);
    return sections === undefined ? undefined : page(writeResult(sections));
  };
}
