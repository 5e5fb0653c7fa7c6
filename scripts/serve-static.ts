import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A folder served on 127.0.0.1. */
export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1, on `port` or, when that is taken, on a free one. */
export function serveStatic(folder: string, port: number): Promise<StaticServer> {
  const root = normalize(folder);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = normalize(
      join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : ''),
    );
    if (file !== root && !file.startsWith(root + sep)) {
      response.writeHead(403).end();
      return;
    }
    try {
      const body = await readFile(file);
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      });
      response.end(body);
    } catch {
      // Whatever keeps the file from being read, to the browser it is not there.
      response.writeHead(404).end('Không có trang này.');
    }
  });
  return new Promise((resolve, reject) => {
    const start = (wanted: number): void => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && wanted !== 0) start(0);
        else reject(error);
      });
      server.listen(wanted, '127.0.0.1', () => {
        const { port: taken } = server.address() as AddressInfo;
        resolve({
          url: `http://127.0.0.1:${taken}/`,
          close: () =>
            new Promise((done) => {
              server.closeAllConnections();
              server.close(() => done());
            }),
        });
      });
    };
    start(port);
  });
}
