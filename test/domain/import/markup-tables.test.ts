import { expect } from '@open-wc/testing';
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { headOf, previewSheets } from '../../../domain/import/preview-sheets.ts';
import { readDossiers, type ImportReading } from '../../../domain/import/read-dossiers.ts';
import { readExport, type WorkbookSheet } from '../../../domain/import/read-workbook.ts';

const open = (markup: string, name = 'ds.xls'): Promise<readonly WorkbookSheet[]> =>
  readExport(strToU8(markup), name);

async function take(markup: string): Promise<ImportReading> {
  const sheets = await open(markup);
  const { rows } = sheets[previewSheets(sheets)[0]!.sheet]!;
  return readDossiers(rows, headOf(rows));
}

async function problemOf(markup: string): Promise<string> {
  const read = open(markup).then(previewSheets);
  return read.then(String, (error: unknown) => {
    expect((error as Error).constructor.name).to.equal('UnreadableWorkbookError');
    return (error as Error).message;
  });
}

/** As a grid of a web server writes itself out: a layout table around, heads of two rows, a comment for Excel. */
const GRID = `\r\n\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><x:Name>Sheet1</x:Name><table><tr><td>0</td></tr></table></xml><![endif]-->
<style>td > b:before { content: "</td>"; }</style><script>document.write("<table><tr><td>1</td>")</script></head>
<body><div><table width=100%><tr><td colspan="2">UBND XÃ AN B&Igrave;NH</td></tr><tr><td>
<table cellspacing="0" rules="all" style='border-collapse:collapse' onclick="alert('a > b')">
<thead><tr><th rowspan="2">STT</th><th rowspan="2">M&#227; h&#x1ED3; s&#417;</th><th rowspan="2">Lĩnh vực</th><th colspan="2">Thời gian</th><th rowspan=2>Hình thức nộp</th></tr>
<tr><th>Tiếp nhận</th><th>Hẹn trả</th></tr></thead>
<tbody><tr><td>1</td><td style="mso-number-format:'\\@'">THU-260302-0001</td><td rowspan=2>Hộ tịch &amp; chứng thực<td>02/03/2026 08:05<br></td><td>04/03/2026&nbsp;</td><td>Trực&nbsp;tuyến</td></tr>
<TR><TD>2<TD><a href="javascript:void(0)"><img src=x onerror=alert(1)>THU-260302-0002</a><TD>02/03/2026<br/>09:10<TD><TD>Trực<br>tiếp
</TABLE></td></tr></table></div></body></html>`;

/** As Excel 2003 and what copies it write: places left away, rows and cells jumped over, a comment on a cell. */
const XML = `<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="s1"><Font ss:Bold="1"/></Style></Styles>
<Worksheet ss:Name="Ghi chú"><Table/></Worksheet>
<Worksheet ss:Name="Danh s&#225;ch"><Table ss:ExpandedColumnCount="5">
<Column ss:Width="80"/>
<Row><Cell ss:MergeAcross="4" ss:StyleID="s1"><Data ss:Type="String">DANH SÁCH HỒ SƠ</Data></Cell></Row>
<Row ss:Index="4"><Cell><Data ss:Type="String">Mã hồ sơ</Data><Comment><Data>ngày tiếp nhận</Data></Comment></Cell><Cell ss:MergeDown="1"/><Cell><Data ss:Type="String">Ngày tiếp nhận</Data></Cell><Cell><Data ss:Type="String">Hình thức nộp</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">THU-260302-0001</Data></Cell><Cell ss:Index="3"><Data ss:Type="DateTime">2026-03-02T08:05:00.000</Data></Cell><Cell><Data ss:Type="String"><![CDATA[Trực tuyến]]></Data></Cell></Row>
<Row><Cell ss:Formula="=A5"><Data ss:Type="String">THU-260302-0002</Data></Cell><Cell ss:Index="3"><Data ss:Type="Number">46083</Data></Cell><Cell><Data ss:Type="String">Trực tiếp</Data></Cell></Row>
</Table></Worksheet></Workbook>`;

/** What a broken page may be made of. */
const PIECES = [
  '<table>',
  '</table>',
  '<tr>',
  '<td colspan=3 rowspan="2">',
  '<Cell ss:Index="5">',
  'a',
  '<Row ss:Index="9"/>',
  '&#0;',
  '&#x110000;',
  '<!--',
  '-->',
  '<',
  '>',
  '"',
  "='",
  '</',
  '<script>',
  '</script>',
  '<![CDATA[',
  ']]>',
  '<td/>',
  '<select>',
  '&',
] as const;

describe('a table of a web page, named .xls', () => {
  it('is read like a workbook: heads of two rows, cells that reach over others', async () => {
    const { dossiers, refused } = await take(GRID);
    expect(refused).to.deep.equal([]);
    expect(dossiers).to.have.length(2);
    expect(dossiers[0]).to.deep.include({
      code: 'THU-260302-0001',
      field: 'Hộ tịch & chứng thực',
      received: '2026-03-02T08:05',
      channel: 'online',
    });
    expect(dossiers[1]).to.include({
      code: 'THU-260302-0002',
      received: '2026-03-02T09:10',
      channel: 'direct',
    });
  });

  it('shows the table of dossiers first, whatever stands around it', async () => {
    const [first] = previewSheets(await open(GRID));
    expect(first!.headers.slice(0, 3)).to.deep.equal(['STT', 'Mã hồ sơ', 'Lĩnh vực']);
    expect(first).to.include({ rowCount: 2 });
    expect(first!.missing).to.deep.equal([]);
  });

  it('becomes no document: no script is run, no picture asked for, a formula stays a text', async () => {
    const evil = GRID.replace(
      'Hộ tịch &amp; chứng thực',
      '=HYPERLINK(&quot;http://x&quot;)',
    ).replace('04/03/2026&nbsp;', '&lt;img src=x onerror=alert(1)&gt;');
    const sheets = await open(evil);
    const cells = sheets.flatMap(({ rows }) => rows.flat());
    expect(cells).to.include('=HYPERLINK("http://x")');
    expect(cells).to.include('<img src=x onerror=alert(1)>');
    expect(cells.join()).not.to.contain('document.write');
    expect(document.querySelector('img[src=x]')).to.equal(null);
  });

  it('stands where it stood: what follows a cell from above is not moved under it', async () => {
    const [sheet] = await open(
      '<table><tr><td rowspan=3>a<td>b<td>c<tr><td colspan=2>d<tr><td>e<td>f<tr><td>g</table>',
    );
    expect(sheet!.rows).to.deep.equal([
      ['a', 'b', 'c'],
      [null, 'd', null],
      [null, 'e', 'f'],
      ['g'],
    ]);
  });
});

describe('a spreadsheet of XML (2003), named .xls', () => {
  it('is read: its sheets by name, places jumped to, days, no comments', async () => {
    const sheets = await open(XML);
    expect(sheets.map(({ name }) => name)).to.deep.equal(['Ghi chú', 'Danh sách']);
    const [first] = previewSheets(sheets);
    expect(first).to.include({ name: 'Danh sách', rowCount: 2 });
    const { dossiers, refused } = await take(XML);
    expect(refused).to.deep.equal([]);
    expect(dossiers.map(({ code, received, channel }) => [code, received, channel])).to.deep.equal([
      ['THU-260302-0001', '2026-03-02T08:05', 'online'],
      ['THU-260302-0002', '2026-03-02', 'direct'],
    ]);
  });
});

describe('markup that is no whole table', () => {
  it('cut off, wherever, is refused', async () => {
    for (const whole of [GRID, XML]) {
      const end = whole.search(/<\/table>\s*<\/(?:td|worksheet)>/i);
      for (let at = 100; at < end; at += 7)
        expect(await problemOf(whole.slice(0, at)), whole.slice(at - 60, at)).to.match(
          /cắt cụt|không có bảng nào/,
        );
    }
  });

  it('a page to sign in, or one that tells of an error', async () => {
    const page = '<!DOCTYPE html><html><body><form>Phiên làm việc đã hết hạn</form></body></html>';
    expect(await problemOf(page)).to.contain('trang đăng nhập');
    expect(await problemOf('<table></table>')).to.contain('Không thấy bảng nào');
  });

  it('a small one that would take all memory or all day', async () => {
    const far = (index: number): string =>
      `<Row ss:Index="${index}"><Cell ss:Index="16384"><Data>1</Data></Cell></Row>`;
    const rows = Array.from({ length: 600 }, (_, at) => far(at * 1700 + 1)).join('');
    expect(await problemOf(`<Table>${rows}</Table>`)).to.contain('quá lớn');
    const wide = '<tr><td colspan=1000 rowspan=65534>1'.repeat(9000);
    expect(await problemOf(`<table>${wide}</table>`)).to.contain('quá lớn');
    const begun = performance.now();
    expect(await problemOf(`<table><td ${'a="b" '.repeat(3_000_000)}>`)).to.contain('cắt cụt');
    expect(await problemOf(`<table>${'<!'.repeat(3_000_000)}`)).to.contain('cắt cụt');
    expect(await problemOf(`<table>${'<script>'.repeat(1_000_000)}`)).to.contain('cắt cụt');
    expect(performance.now() - begun).to.be.lessThan(10_000);
  }).timeout(30_000);

  it('anything else is read or refused, never an error of another kind', async () => {
    const piece = fc.constantFrom(...PIECES);
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await problemOf(`<${pieces.join('')}`);
      }),
      { numRuns: 500 },
    );
  });
});
