import { z } from 'zod';

/** One setting of the environment: how to read it, and everything the documentation says about it. */
export interface Option<T> {
  readonly schema: z.ZodType<T, string>;
  /** What may be given, as the end of the sentence "… is allowed". */
  readonly allowed: string;
  /** What happens without it, for the table. */
  readonly fallback: string;
  /** What it is for and how to choose it. */
  readonly purpose: string;
  /** The value is never printed. */
  readonly isSecret?: boolean;
}

export const options = {
  PORT: {
    schema: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65_535)),
    allowed: 'a whole number from 1 to 65535',
    fallback: '3000',
    purpose: 'The port on which the web process listens.',
  },
  HOST: {
    schema: z.string().regex(/^[0-9A-Za-z.:_-]+$/),
    allowed: 'a host name or an IP address',
    fallback: '127.0.0.1',
    purpose: 'The address on which the web process listens. Use 0.0.0.0 only behind a reverse proxy or in a container.',
  },
  NAGRIK_DATA: {
    schema: z.string().min(1),
    allowed: 'a path of a folder',
    fallback: '.data',
    purpose: 'Where the embedded database, the files that people send and the generated secret live. Back it up; delete it to start from nothing.',
  },
  DATABASE_URL: {
    schema: z.string().refine(isPostgresUrl),
    allowed: 'a URL like postgres://user:password@host:5432/database, without "options"',
    fallback: 'an embedded PostgreSQL in NAGRIK_DATA',
    purpose: 'A PostgreSQL 15 or newer. Its user must own the database and be able to make roles, or be a member of the roles in db/roles.sql.',
    isSecret: true,
  },
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
    allowed: 'the beginning of a web address, like https://nagrik.example.in',
    fallback: 'http://localhost:PORT on a loopback address; required on any other',
    purpose: 'How people reach this site. It stands in messages and papers; with https, cookies are marked Secure.',
  },
  TRUST_PROXY: {
    schema: z.enum(['true', 'false']).transform((text) => text === 'true'),
    allowed: 'true or false',
    fallback: 'false',
    purpose: 'true when every request passes a reverse proxy of yours: the visitor’s address is then read from X-Forwarded-For.',
  },
  NAGRIK_MODE: {
    schema: z.enum(['demo', 'live']),
    allowed: 'demo or live',
    fallback: 'demo with the embedded database on a loopback address; live otherwise',
    purpose: 'demo fills in fictional people and cases, prints sign-in lines and marks every page. live does none of this.',
  },
  NAGRIK_SECRET: {
    schema: z.string().min(32),
    allowed: 'at least 32 characters, made with "openssl rand -base64 32"',
    fallback: 'made once and kept in NAGRIK_DATA (demo); required (live)',
    purpose: 'Signs cookies and seals the second factors of officers. All processes of one site share it; whoever changes it signs everybody out of open forms, and every officer has to enrol the phone again.',
    isSecret: true,
  },
  SMS_GATEWAY_URL: {
    schema: z.url({ protocol: /^https?$/ }),
    allowed: 'a web address, like https://sms.example.in/send',
    fallback: 'no SMS leaves the house, messages are shown at /demo (demo); required (live)',
    purpose: 'Where SMS are handed over, as src/platform/messaging/sms-gateway.ts describes. Without it no citizen can confirm a number.',
  },
  SMS_GATEWAY_TOKEN: {
    schema: z.string().min(1),
    allowed: 'the token that the gateway gave you',
    fallback: 'no Authorization header',
    purpose: 'Proves to the gateway that it is us.',
    isSecret: true,
  },
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }),
    allowed: 'a URL like smtp://user:password@mail.example.in:587',
    fallback: 'no mail is sent; mails wait in the database',
    purpose: 'The mail server. SMS reach more people: mail comes in addition.',
    isSecret: true,
  },
  MAIL_FROM: {
    schema: z.string().regex(/^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/),
    allowed: 'a mail address, like Nagrik <no-reply@example.in>',
    fallback: 'required with SMTP_URL',
    purpose: 'The sender of every mail.',
  },
  LOG_LEVEL: {
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']),
    allowed: 'fatal, error, warn, info, debug or silent',
    fallback: 'info in live, warn in demo',
    purpose: 'How much the processes tell on standard output, one JSON object a line.',
  },
} as const satisfies Record<string, Option<unknown>>;

export type OptionName = keyof typeof options;

function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) && !new URL(text).searchParams.has('options');
}
