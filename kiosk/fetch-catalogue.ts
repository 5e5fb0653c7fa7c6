/** What came of asking an address for a file; `offline` is no fault, the next try may do. */
export type FetchedFile =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'problem'; readonly sentence: string }
  | { readonly kind: 'offline' };

const MOST_BYTES = 20_000_000;
const PATIENCE_MS = 60_000;

const problem = (sentence: string): FetchedFile => ({ kind: 'problem', sentence });

/** The kind of a file by what its server says, where its name says nothing. */
const ENDINGS: readonly (readonly [type: RegExp, ending: string])[] = [
  [/json/, '.json'],
  [/csv/, '.csv'],
  [/spreadsheetml/, '.xlsx'],
];

function nameFile(address: string, type: string): string {
  const name = new URL(address).pathname.split('/').at(-1)!;
  if (/\.(json|csv|xlsx)$/i.test(name)) return name;
  return `${name}${ENDINGS.find(([mark]) => mark.test(type))?.[1] ?? '.json'}`;
}

async function readAll(answer: Response): Promise<ArrayBuffer | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // Null for an answer without a body: an empty file.
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return new Blob(parts).arrayBuffer();
}

/** Asks an address for a catalogue's file. Nothing of this machine goes with the question, and it never rejects. */
export async function fetchCatalogue(address: string): Promise<FetchedFile> {
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!answer.ok)
      return problem(
        `Máy chủ trả lời ${answer.status}: không lấy được tệp ở địa chỉ này. Hãy xem lại địa chỉ.`,
      );
    const bytes = await readAll(answer);
    if (bytes === undefined) return problem('Tệp ở địa chỉ này quá lớn, không phải danh mục.');
    const type = answer.headers.get('content-type') ?? '';
    return { kind: 'file', name: nameFile(address, type), bytes };
  } catch {
    if (!navigator.onLine) return { kind: 'offline' };
    // The browser tells no more than that: no such server, no answer in time, or no leave to read.
    return problem(
      'Máy chủ không trả lời, hoặc không cho kiosk đọc tệp (CORS). Máy sẽ hỏi lại; nếu vẫn vậy, báo người quản trị máy chủ.',
    );
  }
}
