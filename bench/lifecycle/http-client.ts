import { Agent, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly location: string;
  readonly body: string;
  readonly cookies: readonly string[];
  readonly ms: number;
  /** Of the body as it came, compressed where that was asked for. */
  readonly bytes: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One request over a connection that stays open, as a reverse proxy sends it. */
export function send({ port, path, cookie, form, coding }: { port: number; path: string; cookie: string; form?: Readonly<Record<string, string>>; coding?: 'gzip' }): Promise<Reply> {
  const from = performance.now();
  const body = form === undefined ? undefined : new URLSearchParams(form).toString();
  const headers = { cookie, ...(coding === undefined ? {} : { 'accept-encoding': coding }), ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)) }) };
  return new Promise((done, fail) => {
    const outgoing = request({ agent, host: '127.0.0.1', port, path, method: body === undefined ? 'GET' : 'POST', headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => void chunks.push(chunk)).on('error', fail);
      incoming.on('end', () => done({ bytes: chunks.reduce((sum, chunk) => sum + chunk.length, 0), status: incoming.statusCode ?? 0, location: incoming.headers.location ?? '', cookies: incoming.headers['set-cookie'] ?? [], body: Buffer.concat(chunks).toString(), ms: performance.now() - from }));
    });
    outgoing.on('error', fail).end(body);
  });
}
