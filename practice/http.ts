import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const MAX_BODY_BYTES = 12_000_000;

/** What a page handler is given: the path is decoded, the form is read only when asked for. */
export interface PracticeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readForm(): Promise<FormData>;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly location?: string;
}

export type Handler = (request: PracticeRequest) => Reply | undefined | Promise<Reply | undefined>;

/** A page; status 200 unless told. */
export function page(body: string, status = 200): Reply {
  return { status, type: 'text/html; charset=utf-8', body };
}

/** A JSON answer; status 200 unless told. */
export function json(value: unknown, status = 200): Reply {
  return {
    status,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(value, undefined, 2)}\n`,
  };
}

/** A redirect after a POST (303), so that a reload does not send the form again. */
export function redirect(location: string): Reply {
  return { status: 303, type: 'text/plain; charset=utf-8', body: '', location };
}

/** Resolves after `milliseconds`: official systems answer slowly, and the training ones do too. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Error(`Expected a form under ${MAX_BODY_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readForm(message: IncomingMessage): Promise<FormData> {
  const body = await readBody(message);
  const type = message.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  const bytes = new Uint8Array(body);
  if (bytes.length === 0) return new FormData();
  return new Request('http://form.invalid/', {
    method: 'POST',
    headers: { 'content-type': type },
    body: bytes,
  }).formData();
}

async function answer(handler: Handler, message: IncomingMessage, response: ServerResponse) {
  let reply: Reply;
  try {
    // Inside: a malformed address ("/%E0%") throws and must not end the server.
    const url = new URL(message.url ?? '/', 'http://practice.invalid');
    reply = (await handler({
      method: message.method ?? 'GET',
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      readForm: () => readForm(message),
    })) ?? { status: 404, type: 'text/plain; charset=utf-8', body: 'Không tìm thấy trang.' };
  } catch (error) {
    // The browser went away while it was sending: nobody waits for an answer.
    if (message.errored !== null) return;
    console.error(error);
    reply = { status: 500, type: 'text/plain; charset=utf-8', body: 'Hệ thống thực hành gặp lỗi.' };
  }
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'cache-control': 'no-store',
    ...(reply.location === undefined ? {} : { location: reply.location }),
  });
  response.end(reply.body);
}

/** A running server on 127.0.0.1. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Serves `handler` on 127.0.0.1 at `port`, or at a free port when that one is taken. */
export async function startServer(handler: Handler, port: number): Promise<RunningServer> {
  const server = createServer((message, response) => {
    void answer(handler, message, response);
  });
  try {
    await listen(server, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    await listen(server, 0);
  }
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
