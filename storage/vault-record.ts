import type { Fact } from '../domain/fact.ts';
import type { Correction } from '../domain/person-data.ts';
import { tokensOfFacts } from './blind-index.ts';
import { StorageError } from './problem.ts';
import type { VaultRow } from './schema.ts';
import type { VaultKeys } from './vault-key.ts';

/** What one record seals: facts as they were read, or corrections of facts of the same dossier. */
export interface VaultContent {
  readonly facts: readonly Fact[];
  readonly corrections: readonly Correction[];
}

/** What a ciphertext is bound to: moved to another row or another schema it does not open. */
function bindingOf({ id, schema }: Pick<VaultRow, 'id' | 'schema'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`vault|${id}|${schema}`);
}

/** Facts a look-up should find the record by: also what a correction was and became. */
function indexedFacts({ facts, corrections }: VaultContent): readonly Fact[] {
  const source = { system: '', url: '', label: '', selector: '', at: '', confidence: 1 };
  const corrected = corrections.flatMap(({ subject, field, from, to }) =>
    [from, to].map((value): Fact => ({ subject, field, value, source })),
  );
  return [...facts, ...corrected];
}

/** Seals a record anew, with a fresh nonce and its tokens. Not inside a transaction: WebCrypto would end it. */
export async function sealRecord(
  keys: VaultKeys,
  { id, at, changedAt }: Pick<VaultRow, 'id' | 'at' | 'changedAt'>,
  content: VaultContent,
): Promise<VaultRow> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = bindingOf({ id, schema: 2 });
  const plain = new TextEncoder().encode(JSON.stringify(content));
  const algorithm = { name: 'AES-GCM', iv, additionalData };
  const data = await crypto.subtle.encrypt(algorithm, keys.data, plain);
  const tokens = await tokensOfFacts(keys.index, indexedFacts(content));
  return { id, schema: 2, at, changedAt, tokens, iv, data };
}

/** What a record seals. @throws StorageError 'vault-tampered' */
export async function unsealRecord(
  keys: Pick<VaultKeys, 'data'>,
  row: VaultRow,
): Promise<VaultContent> {
  const algorithm = { name: 'AES-GCM', iv: row.iv, additionalData: bindingOf(row) };
  try {
    const plain = await crypto.subtle.decrypt(algorithm, keys.data, row.data);
    const read: unknown = JSON.parse(new TextDecoder().decode(plain));
    // Sealed by this file, and nobody else holds the key.
    return row.schema === 1 ? { facts: read as Fact[], corrections: [] } : (read as VaultContent);
  } catch (cause) {
    throw new StorageError('vault-tampered', { cause });
  }
}
