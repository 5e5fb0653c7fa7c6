import { writeFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';

/** Where the default template of the yearly report lies; an office may keep a changed copy of its own. */
export const REPORT_TEMPLATE = 'catalogue/templates/bao-cao-kiem-soat-tthc.docx';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** One moment for every entry, so that the file is the same each time it is made. */
const MADE = new Date(2026, 0, 1);

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** Half points. */
  readonly size?: number;
  /** First line's indent, twentieths of a point. */
  readonly indent?: number;
  readonly keepNext?: boolean;
  /** Less room above and below: inside a table. */
  readonly tight?: boolean;
}

function paragraph(text: string, look: Look = {}): string {
  const { bold, italic, align = 'left', size, indent, keepNext, tight } = look;
  const properties = [
    keepNext ? '<w:keepNext/>' : '',
    tight ? '<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>' : '',
    indent === undefined ? '' : `<w:ind w:firstLine="${indent}"/>`,
    `<w:jc w:val="${align}"/>`,
  ].join('');
  const run = [
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function cell(content: string, width: number, more = '', vertical = 'center'): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}<w:vAlign w:val="${vertical}"/></w:tcPr>${content}</w:tc>`;
}

const row = (cells: readonly string[], isHead = false): string =>
  `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.join('')}</w:tr>`;

function table(widths: readonly number[], rows: readonly string[], bordered: boolean): string {
  const line = bordered ? 'single' : 'nil';
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="${line}" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblBorders>${sides}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

/** A page's size and margins (NĐ 30/2020/NĐ-CP, Phụ lục I: 20–25 mm above and below, 30–35 left, 15–20 right). */
function section(isLandscape: boolean): string {
  const [width, height] = isLandscape ? [16838, 11906] : [11906, 16838];
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${width}" w:h="${height}"${isLandscape ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="1134" w:right="1021" w:bottom="1134" w:left="${isLandscape ? 1021 : 1701}" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>`;
}

const centred = (text: string, more: Look = {}): string =>
  paragraph(text, { align: 'center', ...more });

/** Opens a loop that repeats whole paragraphs. */
const each = (name: string): string => `{#${name} [loopOver: "paragraph"]}`;

function makeHead(): string {
  const left = [
    centred('{coQuanCapTren}', { size: 26 }),
    centred('ỦY BAN NHÂN DÂN', { bold: true, size: 26 }),
    centred('{coQuan}', { bold: true, size: 26 }),
    centred('Số:        /BC-UBND', { size: 26 }),
  ].join('');
  const right = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 25 }),
    centred('Độc lập - Tự do - Hạnh phúc', { bold: true }),
    centred('{diaDanh}, ngày      tháng      năm', { italic: true }),
  ].join('');
  return table(
    [3150, 6030],
    [row([cell(left, 3150, '', 'top'), cell(right, 6030, '', 'top')])],
    false,
  );
}

function makeEnd(): string {
  const left = [
    paragraph('Nơi nhận:', { bold: true, italic: true, size: 24 }),
    paragraph(`${each('noiNhan')}- {ten}{/noiNhan}`, { size: 22 }),
  ].join('');
  const right = [
    centred('TM. ỦY BAN NHÂN DÂN', { bold: true }),
    centred('CHỦ TỊCH', { bold: true }),
    ...Array.from({ length: 4 }, () => centred('')),
    centred('{nguoiKy}', { bold: true }),
  ].join('');
  return table(
    [4600, 4600],
    [row([cell(left, 4600, '', 'top'), cell(right, 4600, '', 'top')])],
    false,
  );
}

const WIDTHS = [620, 2900, ...Array.from({ length: 11 }, () => 1010)];
const small = { size: 20, tight: true } as const;

function headCell(text: string, at: number, span = 1, merge?: 'restart' | 'continue'): string {
  const width = WIDTHS.slice(at, at + span).reduce((sum, one) => sum + one, 0);
  const more = [
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : '',
    merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`,
  ].join('');
  return cell(centred(text, { ...small, bold: true }), width, more);
}

function makeForm(): string {
  const merged = (at: number): string => headCell('', at, 1, 'continue');
  const start = (text: string, at: number): string => headCell(text, at, 1, 'restart');
  const heads = [
    [
      start('TT', 0),
      start('Lĩnh vực, công việc giải quyết theo cấp', 1),
      headCell('Số lượng hồ sơ tiếp nhận', 2, 4),
      headCell('Số lượng hồ sơ đã giải quyết', 6, 4),
      headCell('Số lượng hồ sơ đang giải quyết', 10, 3),
    ],
    [
      merged(0),
      merged(1),
      start('Tổng số', 2),
      headCell('Trong kỳ', 3, 2),
      start('Từ kỳ trước', 5),
      start('Tổng số', 6),
      start('Trước hạn', 7),
      start('Đúng hạn', 8),
      start('Quá hạn', 9),
      start('Tổng số', 10),
      start('Trong hạn', 11),
      start('Quá hạn', 12),
    ],
    [
      ...[0, 1, 2].map(merged),
      headCell('Trực tuyến', 3),
      headCell('Trực tiếp, dịch vụ bưu chính', 4),
      ...[5, 6, 7, 8, 9, 10, 11, 12].map(merged),
    ],
    WIDTHS.map((_, at) => headCell(`(${at + 1})`, at)),
  ].map((cells) => row(cells, true));
  const numbers = Array.from({ length: 11 }, (_, at) => at + 3);
  const body = row([
    cell(centred('{#linhVuc}{stt}', small), WIDTHS[0]!),
    cell(paragraph('{ten}', small), WIDTHS[1]!),
    ...numbers.map((number) => {
      const end = number === 13 ? '{/linhVuc}' : '';
      return cell(paragraph(`{c${number}}${end}`, { ...small, align: 'right' }), 1010);
    }),
  ]);
  const total = row([
    cell(centred('', small), WIDTHS[0]!),
    cell(paragraph('Tổng số', { ...small, bold: true }), WIDTHS[1]!),
    ...numbers.map((number) =>
      cell(paragraph(`{tong${number}}`, { ...small, bold: true, align: 'right' }), 1010),
    ),
  ]);
  return table(WIDTHS, [...heads, body, total], true);
}

function makeBody(): string {
  const page = section(false);
  return [
    makeHead(),
    centred(''),
    centred('BÁO CÁO', { bold: true, size: 30 }),
    centred('{tieuDeBaoCao}', { bold: true }),
    centred('(Số liệu từ ngày {tuNgay} đến ngày {denNgay})', { italic: true }),
    centred(''),
    paragraph(`${each('muc')}{tieuDe}`, { bold: true, indent: 567, keepNext: true }),
    paragraph(`${each('doan')}- {noiDung}{/doan}{/muc}`, { align: 'both', indent: 567 }),
    paragraph('Trên đây là báo cáo {kyBaoCao} của Ủy ban nhân dân {tenDonVi}./.', {
      align: 'both',
      indent: 567,
    }),
    centred(''),
    makeEnd(),
    `<w:p><w:pPr>${page}</w:pPr></w:p>`,
    paragraph('Biểu số II.06a/VPCP/KSTT', { italic: true, align: 'right' }),
    centred('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC', { bold: true }),
    centred('TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC', { bold: true }),
    centred('Kỳ báo cáo: {kyBaoCao} (từ ngày {tuNgay} đến ngày {denNgay})', { italic: true }),
    paragraph('Đơn vị tính: Số hồ sơ TTHC', { italic: true, align: 'right', size: 24 }),
    makeForm(),
    paragraph(`${each('ghiChu')}{noiDung}{/ghiChu}`, { italic: true, size: 22 }),
    section(true),
  ].join('');
}

const FILES: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>`,
  'word/styles.xml': `${XML}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="60" w:after="60" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`,
  'word/header1.xml': `${XML}<w:hdr ${NAMESPACES}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`,
};

/** The template as a Word file, made the same byte for byte each time. */
export function makeReportTemplate(): Uint8Array {
  const document = `${XML}<w:document ${NAMESPACES}><w:body>${makeBody()}</w:body></w:document>`;
  const files = { ...FILES, 'word/document.xml': document };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime: MADE, level: 9 },
  );
}

if (process.argv[1]?.endsWith('make-report-template.ts') === true) {
  await writeFile(REPORT_TEMPLATE, makeReportTemplate());
  console.log(REPORT_TEMPLATE);
}
