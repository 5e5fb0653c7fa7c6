import { inventTransfer } from './invent-data.ts';

/** Lines of one transaction while planting. */
const AT_ONCE = 5000;

const ended = (request: IDBRequest | IDBTransaction, success: string): Promise<void> =>
  new Promise((done, fail) => {
    request.addEventListener(success, () => done());
    for (const failure of ['error', 'abort'])
      request.addEventListener(failure, () => fail(request.error ?? new Error(failure)));
  });

/** Runs in the page: plants transfers straight into its store; through the panel they would take hours. */
async function plantTransfers(from: number, to: number): Promise<void> {
  const opening = indexedDB.open('mot-lan');
  await ended(opening, 'success');
  for (let at = from; at < to; at += AT_ONCE) {
    const transaction = opening.result.transaction('events', 'readwrite');
    const written = ended(transaction, 'complete');
    for (let n = at; n < Math.min(to, at + AT_ONCE); n += 1) {
      const line = inventTransfer(n);
      transaction.objectStore('events').put({ ...line, day: line.at.slice(0, 10) });
    }
    await written;
  }
  opening.result.close();
}

Object.assign(globalThis, { plantTransfers });
