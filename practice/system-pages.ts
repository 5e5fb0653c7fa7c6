import type { Markup } from './html.ts';
import { html, raw, writeDocument } from './html.ts';
import { json, page, redirect } from './http.ts';
import type { PracticeRequest, Reply } from './http.ts';
import type { ReceivedRecord } from './records.ts';

/** What the pages common to all training systems need to know of one. */
export interface SystemPages {
  readonly name: string;
  /** Paragraphs of the guide, each a heading and its steps. */
  readonly guide: readonly { readonly heading: string; readonly steps: readonly string[] }[];
  listRecords(): readonly ReceivedRecord[];
  reset(): void;
}

const STYLE = raw(`
.practice-banner{display:flex;gap:8px 20px;align-items:center;flex-wrap:wrap;background:#fff3c4;color:#3d2c00;
border-bottom:2px solid #b7791f;padding:6px 20px;font:14px/1.6 Arial,"Noto Sans","Segoe UI",sans-serif}
.practice-banner strong{flex:1 1 340px;font-weight:700}
.practice-banner a{color:#5b3d00;text-decoration:underline}
.practice-banner form{margin:0;display:inline}
.practice-banner button{font:inherit;color:#3d2c00;background:#fff;border:1px solid #b7791f;border-radius:4px;
padding:2px 12px;cursor:pointer}
.practice-banner button:hover{background:#ffe9a0}`);

const PLAIN = raw(`
body{margin:0;font:16px/1.6 Arial,"Noto Sans","Segoe UI",sans-serif;color:#1c2733;background:#f4f6f8}
main{max-width:960px;margin:24px auto;background:#fff;border:1px solid #d6dde4;border-radius:6px;padding:16px 32px 32px}
h1{font-size:24px}h2{font-size:18px;margin:28px 0 4px}li{margin:4px 0}
table{border-collapse:collapse;width:100%;margin:8px 0 24px}
th,td{border:1px solid #d6dde4;padding:5px 10px;text-align:left;font-size:14px;vertical-align:top}
th{background:#eef2f5;width:32%}a{color:#0b5cad}`);

/** The banner every page of a training system carries, with its own style. */
export function writeBanner(): Markup {
  return html`<style>
      ${STYLE}
    </style>
    <div class="practice-banner" role="note">
      <strong>Hệ thống thực hành — dữ liệu bịa, không phải hệ thống thật</strong>
      <a href="/huong-dan" target="_top">Hướng dẫn</a>
      <a href="/da-nhan" target="_top">Dữ liệu máy chủ đã nhận</a>
      <form method="post" action="/reset" target="_top">
        <button type="submit">Đặt lại dữ liệu</button>
      </form>
    </div>`;
}

function writePlainPage(title: string, body: Markup): Reply {
  const head = html`<style>
    ${PLAIN}
  </style>`;
  return page(
    writeDocument(
      title,
      head,
      html`${writeBanner()}
        <main>
          ${body}
          <p><a href="/">Về trang chính</a></p>
        </main>`,
    ),
  );
}

function writeGuide(system: SystemPages): Reply {
  return writePlainPage(
    `Hướng dẫn — ${system.name}`,
    html`<h1>Hướng dẫn thực hành: ${system.name}</h1>
      <p>
        Mọi người, số giấy tờ và số điện thoại ở đây đều được bịa ra. Máy chủ chỉ giữ dữ liệu trong
        bộ nhớ: đóng chương trình hoặc bấm “Đặt lại dữ liệu” là mất hết. Đừng nhập dữ liệu của người
        thật.
      </p>
      ${system.guide.map(
        ({ heading, steps }) =>
          html`<h2>${heading}</h2>
            <ol>
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>`,
      )}`,
  );
}

function writeRecord(record: ReceivedRecord, index: number): Markup {
  const rows = (pairs: Readonly<Record<string, string | readonly string[]>>): readonly Markup[] =>
    Object.entries(pairs).map(
      ([name, value]) =>
        html`<tr>
          <th>${name}</th>
          <td>${[value].flat().join(' · ')}</td>
        </tr>`,
    );
  return html`<h2>${index + 1}. ${record.kind} — ${record.at}</h2>
    <table>
      <tbody>
        ${rows(record.issued)} ${rows(record.texts)}
      </tbody>
    </table>`;
}

function writeReceived(system: SystemPages): Reply {
  const records = system.listRecords();
  return writePlainPage(
    `Đã nhận — ${system.name}`,
    html`<h1>Máy chủ đã nhận ${records.length} lượt lưu</h1>
      <p><a href="/received">Xem dạng JSON</a></p>
      ${records.map(writeRecord)}`,
  );
}

/** Answers /reset, /received, /da-nhan and /huong-dan; undefined for any other path. */
export function answerSystemPages(
  system: SystemPages,
  request: PracticeRequest,
): Reply | undefined {
  if (request.path === '/reset' && request.method === 'POST') {
    system.reset();
    return redirect('/');
  }
  if (request.path === '/received') return json({ records: system.listRecords() });
  if (request.path === '/da-nhan') return writeReceived(system);
  if (request.path === '/huong-dan') return writeGuide(system);
  return undefined;
}
