import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages of a test served on 127.0.0.1; another `host` is another site to the browser. */
export interface ServedPages {
  readonly url: string;
  /** Every path asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Serves markup by path until closed. */
export async function servePages(
  pages: Readonly<Record<string, string>>,
  host = '127.0.0.1',
): Promise<ServedPages> {
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const body = pages[url];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(`<!doctype html>${body ?? 'Không có trang này.'}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
