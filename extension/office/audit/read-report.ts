import { strFromU8, unzipSync } from 'fflate';

/** A report is a few dozen pages; more than this is something else. */
export const MOST_REPORT_BYTES = 30_000_000;
const MOST_XML_BYTES = 40_000_000;

/** The file cannot be read as a report; the message is a Vietnamese sentence. */
export class UnreadableReportError extends Error {}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16));
    return ENTITIES[name] ?? whole;
  });
}

function readParagraph(xml: string): string {
  const inner = xml
    .replace(/<w:tab\b[^>]*\/>/g, '\t')
    .replace(/<w:(?:br|cr)\b[^>]*\/>/g, ' ')
    .replace(/<w:noBreakHyphen\/>/g, '<w:t>-</w:t>')
    .replace(/<w:(?:delText|instrText)\b[^>]*>.*?<\/w:(?:delText|instrText)>/gs, '');
  const text = [...inner.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>|(\t)/g)]
    .map(([, words, tab]) => decode(words ?? tab ?? ''))
    .join('');
  // Word keeps the dash or number of a list apart from its text.
  return /<w:numPr>/.test(xml) && text.trim() !== '' ? `- ${text}` : text;
}

/** A cell's text, and as many empty ones after it as columns it reaches over. */
function readCell(xml: string): readonly string[] {
  const paragraphs = [...xml.matchAll(/<w:p\b[^>]*>.*?<\/w:p>/gs)];
  const text = paragraphs.map(([one]) => readParagraph(one)).join(' ');
  const span = Number(/<w:gridSpan\b[^>]*w:val="(\d{1,2})"/.exec(xml)?.[1] ?? 1);
  return [text, ...Array.from({ length: Math.max(0, span - 1) }, () => '')];
}

/** The paragraphs of a Word document, a line each; the cells of a table's row on one line, parted by strokes. */
export function readDocumentXml(xml: string): string {
  // What older programs show in place of a drawing says its words again.
  const once = xml.replace(/<mc:Fallback\b.*?<\/mc:Fallback>/gs, '');
  const rows = once.replace(/<w:tr\b.*?<\/w:tr>/gs, (row) => {
    const cells = [...row.matchAll(/<w:tc\b.*?<\/w:tc>/gs)].flatMap(([cell]) => readCell(cell));
    const text = cells.join(' | ').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<w:p><w:t>${text}</w:t></w:p>`;
  });
  return [...rows.matchAll(/<w:p\b[^>]*(?:\/>|>.*?<\/w:p>)/gs)]
    .map(([paragraph]) => readParagraph(paragraph))
    .join('\n');
}

function readDocx(bytes: Uint8Array): string {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'word/document.xml') return false;
        if (originalSize > MOST_XML_BYTES)
          throw new UnreadableReportError('Tệp Word này nở ra quá lớn nên không đọc.');
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof UnreadableReportError) throw cause;
    throw new UnreadableReportError('Tệp bị hỏng hoặc không phải tệp Word (.docx).', { cause });
  }
  const document = files['word/document.xml'];
  if (document === undefined)
    throw new UnreadableReportError('Tệp nén này không phải tệp Word (.docx).');
  return readDocumentXml(strFromU8(document));
}

function readText(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const decoder = new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true });
    const text = decoder.decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Not a text in Unicode: the sentence below says what to do.
  }
  throw new UnreadableReportError(
    'Tệp không phải văn bản Unicode (UTF-8). Hãy lưu lại thành .docx hoặc .txt mã UTF-8.',
  );
}

/**
 * The text of a report: a plain text or a Word document.
 * @throws UnreadableReportError with a sentence that says what is wrong and what to do
 */
export function readReport(bytes: Uint8Array): string {
  if (bytes.length > MOST_REPORT_BYTES)
    throw new UnreadableReportError('Tệp lớn hơn 30 MB: không phải một báo cáo.');
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return readDocx(bytes);
  if (first === 0xd0 && second === 0xcf)
    throw new UnreadableReportError('Tệp Word đời cũ (.doc). Hãy lưu lại thành .docx rồi thử lại.');
  if (strFromU8(bytes.subarray(0, 5)) === '%PDF-')
    throw new UnreadableReportError('Tệp PDF. Hãy dùng bản .docx hoặc chép chữ ra tệp .txt.');
  const text = readText(bytes);
  if (text.trim() === '') throw new UnreadableReportError('Tệp không có chữ nào.');
  return text;
}
