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

/** What the worker answers. */
export type ImportAnswer =
  | { readonly kind: 'opened'; readonly previews: readonly SheetPreview[] }
  | ({
      readonly kind: 'read';
      readonly rows: readonly ImportedRow[];
      readonly persons: readonly ImportedPersons[];
    } & Pick<ImportReading, 'refused' | 'leftOut' | 'doubts' | 'gaps'>)
  | { readonly kind: 'failed'; readonly sentence: string };

/** The worker, asked one thing at a time. */
export class ImportReader {
  readonly #worker = new Worker(new URL('import-worker.ts', import.meta.url), { type: 'module' });

  ask(order: ImportOrder): Promise<ImportAnswer> {
    return new Promise((done, fail) => {
      this.#worker.addEventListener(
        'message',
        ({ data }: MessageEvent<ImportAnswer>) => done(data),
        {
          once: true,
        },
      );
      this.#worker.addEventListener('error', ({ message }) => fail(new Error(message)), {
        once: true,
      });
      const transfer = order.kind === 'open' ? [order.bytes.buffer] : [];
      this.#worker.postMessage(order, transfer);
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}
