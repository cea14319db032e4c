import { pino, type DestinationStream, type Logger } from 'pino';

export interface LoggerOptions {
  /** Which process speaks: web, worker, supervisor. */
  readonly role: string;
  readonly level: string;
  /** Standard output, unless a test listens. */
  readonly to?: DestinationStream;
}

/**
 * JSON lines without personal data: fields with these names are removed, at the top, one and two levels down.
 * NB: it knows names, not contents. Text that people wrote must never be part of a message.
 */
export function createLogger({ role, level, to }: LoggerOptions): Logger {
  const settings = {
    level,
    base: { role, pid: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths: redactedPaths(), remove: true },
    serializers: { err: errorWithoutDetail },
  };
  return to === undefined ? pino(settings) : pino(settings, to);
}

/** Request headers come in small letters, form fields as the forms name them. */
export const personalFields = [
  'mobile',
  'phone',
  'name',
  'name_en',
  'name_hi',
  'address',
  'email',
  'narrative',
  'otp',
  'code',
  'password',
  'secret',
  'token',
  'cookie',
  'cookies',
  'authorization',
  'set-cookie',
  'x-forwarded-for',
  'body',
  'form',
  'query',
  'remoteAddress',
] as const;

function redactedPaths(): string[] {
  return personalFields.flatMap((field) => [`["${field}"]`, `*["${field}"]`, `*.*["${field}"]`]);
}

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly sqlState: string | undefined;
  readonly constraint: string | undefined;
}

/** PostgreSQL puts whole rows into `detail` and `where`, and what was typed into the message of a data exception (class 22). */
function errorWithoutDetail(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  const sqlState = typeof code === 'string' ? code : undefined;
  const isAboutData = sqlState !== undefined && /^22...$/.test(sqlState);
  const logged: LoggedError = {
    type: error.constructor.name,
    message: isAboutData ? withoutQuoted(error.message) : error.message,
    stack: isAboutData ? error.stack?.replace(error.message, withoutQuoted(error.message)) : error.stack,
    sqlState,
    constraint: typeof constraint === 'string' ? constraint : undefined,
  };
  return logged;
}

function withoutQuoted(text: string): string {
  return text.replace(/".*"/s, '"…"');
}
