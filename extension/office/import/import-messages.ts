import type { ImportedRow } from '../../../domain/event.ts';
import type { ColumnMap } from '../../../domain/import/columns.ts';
import type { SheetPreview } from '../../../domain/import/preview-sheets.ts';
import type { ImportReading } from '../../../domain/import/read-dossiers.ts';
import type { ImportedPersons } from '../../../storage/import-persons.ts';

/** What the page asks of the worker that reads files. */
export type ImportOrder =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | {
      readonly kind: 'read';
      readonly sheet: number;
      readonly columns: ColumnMap;
      /** The vault is open: persons are wanted too. */ readonly withPersons: boolean;
    };

/** Some of the dossiers that were read. All at once they would keep the page from answering while it takes them over. */
export interface ImportPart {
  readonly kind: 'part';
  readonly rows: readonly ImportedRow[];
  readonly persons: readonly ImportedPersons[];
}

/** What the worker answers; before 'read' come the parts of what was read. */
export type ImportAnswer =
  | { readonly kind: 'opened'; readonly previews: readonly SheetPreview[] }
  | ({ readonly kind: 'read' } & Pick<ImportReading, 'refused' | 'leftOut' | 'doubts' | 'gaps'>)
  | { readonly kind: 'failed'; readonly sentence: string };

/** The worker, asked one thing at a time. */
export class ImportReader {
  readonly #worker = new Worker(new URL('import-worker.ts', import.meta.url), { type: 'module' });

  /** @param takePart given each part before the answer comes */
  ask(
    order: ImportOrder,
    takePart: (part: ImportPart) => void = () => undefined,
  ): Promise<ImportAnswer> {
    const answered = new AbortController();
    const { signal } = answered;
    return new Promise<ImportAnswer>((done, fail) => {
      this.#worker.addEventListener(
        'message',
        ({ data }: MessageEvent<ImportPart | ImportAnswer>) => {
          if (data.kind === 'part') takePart(data);
          else done(data);
        },
        { signal },
      );
      this.#worker.addEventListener('error', ({ message }) => fail(new Error(message)), { signal });
      const transfer = order.kind === 'open' ? [order.bytes.buffer] : [];
      this.#worker.postMessage(order, transfer);
    }).finally(() => answered.abort());
  }

  close(): void {
    this.#worker.terminate();
  }
}
