import type { Page } from 'playwright-core';

/**
 * Where in a page any of the words can still be read: the document with its shadow roots and boxes, every IndexedDB,
 * the storages, caches, cookies, the address and the history. Bytes are read as Latin-1 and UTF-8.
 */
export async function findTraces(page: Page, words: readonly string[]): Promise<readonly string[]> {
  // The test runner's compiler marks functions by a helper of its own, which the page does not have.
  await page.evaluate('globalThis.__name ??= (one) => one');
  return page.evaluate(async (planted) => {
    const found = new Set<string>();
    const look = (place: string, text: string): void => {
      for (const word of planted) if (text.includes(word)) found.add(`${place}: ${word}`);
    };
    const lookAtNode = (node: Node): void => {
      if (node instanceof Text || node instanceof Comment) look('document', node.data);
      if (node instanceof Element) {
        for (const { value } of node.attributes) look('attribute', value);
        if ('value' in node) look('box', String(node.value));
        node.shadowRoot?.childNodes.forEach(lookAtNode);
      }
      node.childNodes.forEach(lookAtNode);
    };
    const readValue = (value: unknown): string =>
      JSON.stringify(value, (_key, part: unknown) => {
        const bytes = part instanceof ArrayBuffer ? new Uint8Array(part) : part;
        if (!ArrayBuffer.isView(bytes)) return part;
        return new TextDecoder().decode(bytes) + new TextDecoder('latin1').decode(bytes);
      }) ?? '';
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(request.error));
      });

    lookAtNode(document);
    for (const { name } of await indexedDB.databases()) {
      const db = await wait(indexedDB.open(name!));
      for (const store of db.objectStoreNames) {
        const table = db.transaction(store).objectStore(store);
        look(`IndexedDB ${name}.${store}`, readValue(await wait(table.getAll())));
        look(`keys of ${name}.${store}`, readValue(await wait(table.getAllKeys())));
      }
      db.close();
    }
    for (const storage of [localStorage, sessionStorage])
      look('storage', JSON.stringify(Object.entries(storage)));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        look('cache address', decodeURIComponent(request.url));
        look('cache', (await (await cache.match(request))?.text()) ?? '');
      }
    }
    look('cookie', document.cookie);
    look('address', decodeURIComponent(location.href));
    look('history', JSON.stringify(history.state) ?? '');
    look('name', window.name + document.title);
    look(
      'requests',
      performance
        .getEntries()
        .map(({ name }) => decodeURIComponent(name))
        .join('\n'),
    );
    look('selection', String(getSelection()));
    return [...found];
  }, words);
}
