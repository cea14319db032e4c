import { resolve } from 'node:path';
import type { z } from 'zod';
import { ok, refused, type Result } from '../../kernel/result.ts';
import { options, type Option, type OptionName } from './options.ts';

export type Mode = 'demo' | 'live';
export type LogLevel = z.infer<(typeof options)['LOG_LEVEL']['schema']>;

/** What the environment said, checked once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** undefined: the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly publicUrl: string;
  readonly trustProxy: boolean;
  readonly mode: Mode;
  /** undefined: to be made (demo only). */
  readonly secret: string | undefined;
  /** undefined: no SMS leaves the house (demo only). */
  readonly smsGateway: { readonly url: string; readonly token: string | undefined } | undefined;
  /** undefined: no mail leaves the house. */
  readonly mailServer: { readonly url: string; readonly from: string } | undefined;
  readonly logLevel: LogLevel;
}

/** What the roles run with: a database that answers and a secret that exists. */
export interface RunConfig extends Config {
  readonly databaseUrl: string;
  readonly secret: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration, or one sentence for each mistake. An empty variable counts as not given. */
export function readConfig(environment: Environment, root: string): Result<Config, readonly string[]> {
  const mistakes: string[] = [];
  const given = <N extends OptionName>(name: N): z.output<(typeof options)[N]['schema']> | undefined => {
    const text = environment[name];
    if (text === undefined || text === '') return undefined;
    const { schema, allowed, isSecret }: Option<unknown> = options[name];
    const read = schema.safeParse(text);
    if (!read.success) mistakes.push(`${name} is ${isSecret === true ? `${text.length} characters that do not fit` : `"${text}"`}, but only ${allowed} is allowed.`);
    return read.data as z.output<(typeof options)[N]['schema']> | undefined;
  };
  const port = given('PORT') ?? 3000;
  const host = given('HOST') ?? '127.0.0.1';
  const databaseUrl = given('DATABASE_URL');
  const mode = given('NAGRIK_MODE') ?? (isSet(environment, 'DATABASE_URL') || !isLoopback(host) ? 'live' : 'demo');
  const publicUrl = given('PUBLIC_URL');
  const secret = given('NAGRIK_SECRET');
  const smsUrl = given('SMS_GATEWAY_URL');
  const smsToken = given('SMS_GATEWAY_TOKEN');
  const smtpUrl = given('SMTP_URL');
  const mailFrom = given('MAIL_FROM');
  const config: Config = {
    port,
    host,
    dataFolder: resolve(root, given('NAGRIK_DATA') ?? '.data'),
    databaseUrl,
    publicUrl: publicUrl ?? `http://localhost:${port}`,
    trustProxy: given('TRUST_PROXY') ?? false,
    mode,
    secret,
    smsGateway: smsUrl === undefined ? undefined : { url: smsUrl, token: smsToken },
    mailServer: smtpUrl === undefined || mailFrom === undefined ? undefined : { url: smtpUrl, from: mailFrom },
    logLevel: given('LOG_LEVEL') ?? (mode === 'live' ? 'info' : 'warn'),
  };
  if (!isSet(environment, 'PUBLIC_URL') && !isLoopback(host)) mistakes.push(missing('PUBLIC_URL', `HOST is ${host}`));
  if (!isSet(environment, 'NAGRIK_SECRET') && mode === 'live') mistakes.push(missing('NAGRIK_SECRET', 'NAGRIK_MODE is live'));
  if (!isSet(environment, 'SMS_GATEWAY_URL') && mode === 'live') mistakes.push(missing('SMS_GATEWAY_URL', 'NAGRIK_MODE is live'));
  if (!isSet(environment, 'MAIL_FROM') && isSet(environment, 'SMTP_URL')) mistakes.push(missing('MAIL_FROM', 'SMTP_URL is given'));
  return mistakes.length === 0 ? ok(config) : refused(mistakes);
}

/** The configuration of this process. */
export function loadConfig(root: string): Result<Config, readonly string[]> {
  return readConfig(process.env, root);
}

/** The environment of a child process: ours, and the configuration as it was decided. */
export function childEnvironment(config: RunConfig): Record<string, string | undefined> {
  return { ...process.env, ...environmentOf(config) };
}

/** The environment from which `readConfig` reads this very configuration again: what a child process gets. */
export function environmentOf(config: RunConfig): Record<OptionName, string> {
  return {
    PORT: String(config.port),
    HOST: config.host,
    NAGRIK_DATA: config.dataFolder,
    DATABASE_URL: config.databaseUrl,
    PUBLIC_URL: config.publicUrl,
    TRUST_PROXY: String(config.trustProxy),
    NAGRIK_MODE: config.mode,
    NAGRIK_SECRET: config.secret,
    SMS_GATEWAY_URL: config.smsGateway?.url ?? '',
    SMS_GATEWAY_TOKEN: config.smsGateway?.token ?? '',
    SMTP_URL: config.mailServer?.url ?? '',
    MAIL_FROM: config.mailServer?.from ?? '',
    LOG_LEVEL: config.logLevel,
  };
}

/** The table of all settings, in Markdown, for the documentation. */
export function describeConfig(): string {
  const rows = Object.entries(options).map(([name, { purpose, allowed, fallback }]) => `| \`${name}\` | ${purpose} | ${allowed} | ${fallback} |`);
  return ['| Variable | What for | Allowed | Without it |', '|---|---|---|---|', ...rows].join('\n');
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function isSet(environment: Environment, name: OptionName): boolean {
  return (environment[name] ?? '') !== '';
}

function missing(name: OptionName, because: string): string {
  return `${name} is not given, but it is required because ${because}: give ${options[name].allowed}.`;
}
