import { answerAsset } from '../assets.ts';
import { TRAINING_DAY } from '../checks.ts';
import { html, writeDocument } from '../html.ts';
import { json, page, wait } from '../http.ts';
import type { Handler, PracticeRequest, Reply } from '../http.ts';
import { readField, readFields } from '../records.ts';
import type { ReceivedRecord, Sent } from '../records.ts';
import { answerSystemPages, writeBanner } from '../system-pages.ts';
import { listCommunes, PROVINCES } from '../units.ts';
import type { Dossier } from './dossier.ts';
import { inventDossiers } from './dossiers.ts';
import { ONE_STOP_GUIDE } from './guide.ts';
import { PROCEDURES } from './procedures.ts';
import { readReceptionText, RECEPTION_CHOICES, validateReception } from './reception.ts';

const COMMUNE_DELAY_MS = 500;
const PROCEDURE_DELAY_MS = 300;
const PAGE_DELAY_MS = 120;

function writeApp(): string {
  return writeDocument(
    'Hệ thống thông tin giải quyết thủ tục hành chính (thực hành)',
    html`<link rel="stylesheet" href="/tai-nguyen/one-stop.css" />`,
    html`${writeBanner()}
      <div id="root"></div>
      <script src="/tai-nguyen/one-stop.js"></script>`,
  );
}

function readTexts(fields: Readonly<Record<string, Sent>>): Record<string, Sent> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? readReceptionText(name, value)
        : value.map((one) => readReceptionText(name, one)),
    ]),
  );
}

function makeReceived(code: string, texts: Readonly<Record<string, Sent>>): Dossier {
  const read = (name: string): string => readField(texts, name);
  return {
    code,
    procedure: read('thuTuc'),
    procedureField: read('linhVuc'),
    requester: read('hoTen'),
    receivedDate: read('ngayTiepNhan'),
    dueDate: read('ngayHenTra'),
    status: 'Đang xử lý',
    sections: [
      {
        title: 'Thông tin hồ sơ',
        pairs: [
          ['Mã hồ sơ', code],
          ['Lĩnh vực', read('linhVuc')],
          ['Thủ tục', read('thuTuc')],
          ['Loại tiếp nhận', read('loaiTiepNhan')],
          ['Ngày tiếp nhận', read('ngayTiepNhan')],
          ['Ngày hẹn trả', read('ngayHenTra')],
          ['Số bộ hồ sơ', read('soBo')],
          ['Trích yếu', read('trichYeu')],
          ['Hình thức trả kết quả', read('hinhThucTra')],
          ['Ghi chú', read('ghiChu')],
        ],
      },
      {
        title: 'Người nộp hồ sơ',
        pairs: [
          ['Họ và tên', read('hoTen')],
          ['Ngày sinh', read('ngaySinh')],
          ['Giới tính', read('gioiTinh')],
          ['Số căn cước công dân', read('soGiayTo')],
          ['Ngày cấp', read('ngayCap')],
          ['Nơi cấp', read('noiCap')],
          ['Số điện thoại', read('soDienThoai')],
          ['Email', read('email')],
          ['Địa chỉ', [read('diaChi'), read('xaPhuong'), read('tinhThanh')].join(', ')],
        ],
      },
    ],
  };
}

/** The one-stop training system with its own memory. */
export function createOneStop(): Handler {
  let records: ReceivedRecord[] = [];
  let dossiers: Dossier[] = [];

  function reset(): void {
    records = [];
    dossiers = [...inventDossiers()];
  }
  reset();

  function issueCode(): string {
    const { day, month, year } = TRAINING_DAY;
    const stem = `TAM-${(year % 100) * 10_000 + month * 100 + day}-`;
    const last = Math.max(
      0,
      ...dossiers
        .filter(({ code }) => code.startsWith(stem))
        .map(({ code }) => Number(code.slice(stem.length))),
    );
    return stem + String(last + 1).padStart(4, '0');
  }

  async function receive(request: PracticeRequest): Promise<Reply> {
    const fields = readFields(await request.readForm());
    const errors = validateReception(fields);
    if (Object.keys(errors).length > 0) return json({ errors });
    const code = issueCode();
    const texts = readTexts(fields);
    dossiers.unshift(makeReceived(code, texts));
    records.push({
      kind: 'reception',
      at: new Date().toISOString(),
      fields,
      texts,
      issued: { 'Mã hồ sơ': code },
    });
    return json({ code });
  }

  async function answerApi(request: PracticeRequest): Promise<Reply | undefined> {
    const { path, query } = request;
    if (path === '/api/tiep-nhan' && request.method === 'POST') return receive(request);
    if (path === '/api/danh-muc') return json({ ...RECEPTION_CHOICES, tinhThanh: PROVINCES });
    if (path === '/api/thu-tuc') {
      await wait(PROCEDURE_DELAY_MS);
      return json(
        PROCEDURES.filter(({ field }) => field === query.get('linhVuc')).map(({ code, name }) => ({
          value: code,
          text: name,
        })),
      );
    }
    if (path === '/api/xa') {
      await wait(COMMUNE_DELAY_MS);
      return json(listCommunes(query.get('tinh') ?? ''));
    }
    await wait(PAGE_DELAY_MS);
    if (path === '/api/ho-so') return json(dossiers.map(({ sections: _sections, ...row }) => row));
    const code = /^\/api\/ho-so\/(.+)$/.exec(path)?.[1];
    const found = dossiers.find((dossier) => dossier.code === code);
    return found === undefined ? json({ error: 'Không có hồ sơ này.' }, 404) : json(found);
  }

  return (request) => {
    const common = answerSystemPages(
      { name: 'Một cửa', guide: ONE_STOP_GUIDE, listRecords: () => records, reset },
      request,
    );
    if (common !== undefined) return common;
    if (request.path.startsWith('/tai-nguyen/')) return answerAsset(request.path);
    if (request.path.startsWith('/api/')) return answerApi(request);
    const known =
      request.path === '/' || request.path === '/tiep-nhan' || request.path.startsWith('/ho-so/');
    return known ? page(writeApp()) : undefined;
  };
}
