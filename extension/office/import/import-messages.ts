import type { ImportedRow } from '../../../domain/event.ts';
import type { ColumnMap, Meaning } from '../../../domain/import/columns.ts';
import type { ImportReading } from '../../../domain/import/read-dossiers.ts';
import type { ImportedPersons } from '../../../storage/import-persons.ts';
import type { CellValue } from '../../../domain/import/read-values.ts';

/** What the page asks of the worker that reads files. */
export type ImportOrder =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  | {
      readonly kind: 'read';
      readonly sheet: number;
      readonly columns: ColumnMap;
      /** The vault is open: persons are wanted too. */ readonly withPersons: boolean;
    };

/** One sheet as a person sees it before deciding. */
export interface SheetPreview {
  readonly sheet: number;
  readonly name: string;
  readonly headers: readonly string[];
  readonly columns: ColumnMap;
  readonly missing: readonly Meaning[];
  readonly sample: readonly (readonly CellValue[])[];
  readonly rowCount: number;
}

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
