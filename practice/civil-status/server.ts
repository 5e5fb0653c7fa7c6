import { answerAsset } from '../assets.ts';
import { json, page, wait } from '../http.ts';
import type { Handler, PracticeRequest, Reply } from '../http.ts';
import { inventCitizen } from '../people.ts';
import { readField, readFields } from '../records.ts';
import type { ReceivedRecord } from '../records.ts';
import { answerSystemPages } from '../system-pages.ts';
import { listCommunes } from '../units.ts';
import { BIRTH } from './birth.ts';
import { listControls } from './control-spec.ts';
import type { Register, Values } from './control-spec.ts';
import { DEATH } from './death.ts';
import { drawRequesterBlock } from './draw-form.ts';
import { CIVIL_STATUS_GUIDE } from './guide.ts';
import { MARITAL_STATUS } from './marital-status.ts';
import { MARRIAGE } from './marriage.ts';
import { writeBooks, writeForm, writeResult, writeShell } from './pages.ts';
import type { Entry } from './pages.ts';
import { readText, validateForm } from './validate.ts';

const REGISTERS = [BIRTH, DEATH, MARRIAGE, MARITAL_STATUS] as const;
const COMMUNE_DELAY_MS = 600;
const BLOCK_DELAY_MS = 350;
const ENTRIES_PER_PAGE = 2;
const NAME_CONTROLS = ['hotentre', 'hotenchet', 'hotennam', 'hotennxn'] as const;
const EARLIER_ENTRIES = 4;

function makeEntry(register: Register, number: number, values: Values, serial: number): Entry {
  return {
    number,
    book: `01/2026-${register.bookSuffix}`,
    page: String(Math.ceil(number / ENTRIES_PER_PAGE)),
    values,
    issued: serial === 0 ? {} : register.issue(values, serial),
  };
}

/** Entries of the days before, with invented people and only the name and date filled. */
function inventEntries(register: Register, first: number): Entry[] {
  return Array.from({ length: EARLIER_ENTRIES }, (_none, index) => {
    const back = EARLIER_ENTRIES - 1 - index;
    const values: Values = {
      ...Object.fromEntries(
        NAME_CONTROLS.map((name) => [name, inventCitizen(first + index).fullName]),
      ),
      ngaydangky: `${String(20 - back * 2).padStart(2, '0')}/11/2026`,
    };
    return makeEntry(register, register.lastNumber - back, values, 0);
  });
}

/** The civil-status training system with its own memory. */
export function createCivilStatus(): Handler {
  let records: ReceivedRecord[] = [];
  let books = new Map<string, Entry[]>();
  let births = 0;

  function reset(): void {
    records = [];
    births = 0;
    books = new Map(
      REGISTERS.map((register, index) => [register.slug, inventEntries(register, 20 + index * 7)]),
    );
  }
  reset();

  function expectBook(register: Register): Entry[] {
    const book = books.get(register.slug);
    if (book === undefined) throw new Error(`Expected a book for "${register.slug}".`);
    return book;
  }

  async function save(register: Register, request: PracticeRequest): Promise<Reply> {
    const fields = readFields(await request.readForm());
    const controls = listControls(register);
    const values = Object.fromEntries(controls.map(({ name }) => [name, readField(fields, name)]));
    const errors = validateForm(register, values);
    if (Object.keys(errors).length > 0) return json({ errors });
    const book = expectBook(register);
    const number = (book.at(-1)?.number ?? register.lastNumber) + 1;
    if (register === BIRTH) births += 1;
    const entry = makeEntry(register, number, values, Math.max(1, births));
    book.push(entry);
    records.push({
      kind: register.kind,
      at: new Date().toISOString(),
      fields,
      texts: Object.fromEntries(
        controls.map((spec) => [spec.name, readText(spec, values[spec.name] ?? '')]),
      ),
      issued: {
        'Số đăng ký': String(number),
        'Quyển số': entry.book,
        'Trang số': entry.page,
        ...entry.issued,
      },
    });
    return json({ location: `/ket-qua/${register.slug}/${number}` });
  }

  function answerFrame(path: string): Reply | undefined {
    const [, room, slug, number] = path.split('/').slice(1);
    if (room === 'so') {
      const rows = REGISTERS.flatMap((register) =>
        expectBook(register).map((entry) => ({
          register,
          entry,
          name:
            NAME_CONTROLS.map((name) => entry.values[name] ?? '').find((name) => name !== '') ?? '',
        })),
      );
      return page(writeBooks(rows.reverse()));
    }
    const register = REGISTERS.find((candidate) => candidate.slug === (slug ?? room));
    if (register === undefined) return undefined;
    if (room !== 'ket-qua') return page(writeForm(register));
    const entry = expectBook(register).find((candidate) => String(candidate.number) === number);
    return entry === undefined ? undefined : page(writeResult(register, entry));
  }

  async function answerApi(request: PracticeRequest): Promise<Reply | undefined> {
    const [, action, slug] = request.path.split('/').slice(1);
    if (action === 'xa') {
      await wait(COMMUNE_DELAY_MS);
      return json(listCommunes(request.query.get('tinh') ?? ''));
    }
    const register = REGISTERS.find((candidate) => candidate.slug === slug);
    if (register === undefined) return undefined;
    if (action === 'khoi-nguoi-yeu-cau') {
      await wait(BLOCK_DELAY_MS);
      return page(drawRequesterBlock(register).text);
    }
    return action === 'luu' && request.method === 'POST' ? save(register, request) : undefined;
  }

  return async (request) => {
    const { path } = request;
    const common = answerSystemPages(
      { name: 'Phần mềm hộ tịch', guide: CIVIL_STATUS_GUIDE, listRecords: () => records, reset },
      request,
    );
    if (common !== undefined) return common;
    if (path.startsWith('/tai-nguyen/')) return answerAsset(path);
    if (path.startsWith('/api/')) return answerApi(request);
    if (path.startsWith('/khung/')) return answerFrame(path);
    if (path === '/') return page(writeShell('Sổ hộ tịch', '/khung/so', REGISTERS));
    const register = REGISTERS.find(
      ({ slug }) => path === `/${slug}` || path.startsWith(`/ket-qua/${slug}/`),
    );
    return register === undefined
      ? undefined
      : page(writeShell(register.title, `/khung${path}`, REGISTERS));
  };
}
