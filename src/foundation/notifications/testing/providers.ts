import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface SentSms {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly template: string;
}

/** What the gateway does with the next request: a status, no answer at all, or the connection cut after it took the message. */
export type GatewayTurn = number | 'silence' | 'cut';

export interface TestGateway {
  readonly url: string;
  /** Every request, in order, with its idempotency key. */
  readonly requests: readonly (SentSms & { readonly key: string | undefined; readonly authorization: string | undefined })[];
  /** What it has delivered: one message for each id, whatever came twice. */
  readonly delivered: ReadonlyMap<string, SentSms>;
  /** The next turns, first one first; afterwards it answers 202. */
  readonly turns: GatewayTurn[];
  close(): Promise<void>;
}

/** An SMS gateway over HTTP that knows ids: a message that comes again is answered 409 and not delivered again. */
export async function startGateway(): Promise<TestGateway> {
  const requests: (SentSms & { key: string | undefined; authorization: string | undefined })[] = [];
  const delivered = new Map<string, SentSms>();
  const turns: GatewayTurn[] = [];
  const server = createServer((request, response) => {
    void read(request).then((sms) => {
      requests.push({ ...sms, key: request.headers['idempotency-key']?.toString(), authorization: request.headers.authorization });
      const turn = turns.shift() ?? (delivered.has(sms.id) ? 409 : 202);
      if (turn === 'silence') return;
      if (turn === 202 || turn === 'cut') delivered.set(sms.id, sms);
      if (turn === 'cut') response.destroy();
      else response.writeHead(turn).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    requests,
    delivered,
    turns,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function read(request: IncomingMessage): Promise<SentSms> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as SentSms;
}

export interface TestMailServer {
  readonly url: string;
  /** Each mail as it came over the wire. */
  readonly mails: readonly string[];
  /** Reply codes for the next recipients, first one first; afterwards it takes everything. */
  readonly refusals: number[];
  close(): Promise<void>;
}

export async function startMailServer(): Promise<TestMailServer> {
  const mails: string[] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, callback) {
      const responseCode = refusals.shift();
      callback(responseCode === undefined ? null : Object.assign(new Error('refused'), { responseCode }));
    },
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString('utf8'));
        callback();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    refusals,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
