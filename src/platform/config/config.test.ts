import { expect, test } from 'vitest';
import { describeConfig, environmentOf, readConfig, type Config, type Environment } from './config.ts';
import { options } from './options.ts';

const secret = 'a-secret-of-at-least-thirty-two-characters';
const live = { NAGRIK_SECRET: secret, SMS_GATEWAY_URL: 'https://sms.example.in/send' };

test('without any variable it is a demo on port 3000 of this machine', () => {
  expect(readConfig({}, '/srv/nagrik')).toEqual({
    ok: true,
    value: {
      port: 3000,
      host: '127.0.0.1',
      dataFolder: '/srv/nagrik/.data',
      databaseUrl: undefined,
      publicUrl: 'http://localhost:3000',
      trustProxy: false,
      mode: 'demo',
      secret: undefined,
      smsGateway: undefined,
      mailServer: undefined,
      logLevel: 'warn',
    },
  });
});

test('a database of one’s own makes it live, and live needs a secret and an SMS gateway', () => {
  expect(mistakesOf({ DATABASE_URL: 'postgres://a:b@db/nagrik' })).toEqual([
    'NAGRIK_SECRET is not given, but it is required because NAGRIK_MODE is live: give at least 32 characters, made with "openssl rand -base64 32".',
    'SMS_GATEWAY_URL is not given, but it is required because NAGRIK_MODE is live: give a web address, like https://sms.example.in/send.',
  ]);
  expect(configOf({ DATABASE_URL: 'postgres://a:b@db/nagrik', ...live }).mode).toBe('live');
});

test('an address that others can reach makes it live and needs the public address', () => {
  expect(mistakesOf({ HOST: '0.0.0.0' }).map((sentence) => sentence.split(' ')[0])).toEqual(['PUBLIC_URL', 'NAGRIK_SECRET', 'SMS_GATEWAY_URL']);
  expect(configOf({ HOST: '0.0.0.0', PUBLIC_URL: 'https://nagrik.example.in/', ...live })).toMatchObject({ mode: 'live', publicUrl: 'https://nagrik.example.in' });
});

test('all mistakes are told at once, each naming the variable, what was given and what is allowed', () => {
  expect(mistakesOf({ PORT: '70000', TRUST_PROXY: 'yes', NAGRIK_MODE: 'test' })).toEqual([
    'PORT is "70000", but only a whole number from 1 to 65535 is allowed.',
    'NAGRIK_MODE is "test", but only demo or live is allowed.',
    'TRUST_PROXY is "yes", but only true or false is allowed.',
  ]);
});

test.each([
  ['PORT', '0'],
  ['PORT', '3000x'],
  ['HOST', 'my host'],
  ['DATABASE_URL', 'mysql://db/nagrik'],
  ['DATABASE_URL', 'postgres://db/nagrik?options=-c%20role%3Dx'],
  ['PUBLIC_URL', 'nagrik.example.in'],
  ['PUBLIC_URL', 'ftp://nagrik.example.in'],
  ['LOG_LEVEL', 'loud'],
  ['NAGRIK_SECRET', 'short'],
  ['SMS_GATEWAY_URL', 'sms.example.in'],
  ['MAIL_FROM', 'Nagrik'],
])('%s refuses %s', (name, text) => {
  expect(mistakesOf({ NAGRIK_MODE: 'demo', [name]: text })).toEqual([expect.stringMatching(new RegExp(`^${name} is .*, but only .* is allowed\\.$`))]);
});

test('a secret is never repeated in a sentence', () => {
  expect(mistakesOf({ NAGRIK_SECRET: 'hunter2', DATABASE_URL: 'mysql://u:hunter2@db/x' }).join()).not.toContain('hunter2');
});

test('a mail server needs a sender', () => {
  const SMTP_URL = 'smtp://user:password@mail.example.in:587';
  expect(mistakesOf({ SMTP_URL })).toEqual([expect.stringMatching(/^MAIL_FROM is not given, but it is required because SMTP_URL is given/)]);
  expect(configOf({ SMTP_URL, MAIL_FROM: 'Nagrik <no-reply@example.in>' }).mailServer).toEqual({ url: SMTP_URL, from: 'Nagrik <no-reply@example.in>' });
});

test('a child process reads the same configuration from the environment it gets', () => {
  const config = { ...configOf({ PORT: '4000', TRUST_PROXY: 'true', SMS_GATEWAY_URL: 'https://sms.example.in/send', SMTP_URL: 'smtp://mail.example.in', MAIL_FROM: 'no-reply@example.in' }), databaseUrl: 'postgres://a:b@127.0.0.1:5000/nagrik', secret };
  expect(configOf(environmentOf(config))).toEqual(config);
});

test('the documentation has a row for every variable', () => {
  const table = describeConfig();
  for (const name of Object.keys(options)) expect(table).toContain(`| \`${name}\` |`);
});

function mistakesOf(environment: Environment): readonly string[] {
  const read = readConfig(environment, '/srv/nagrik');
  return read.ok ? [] : read.refusal;
}

function configOf(environment: Environment): Config {
  const read = readConfig(environment, '/srv/nagrik');
  if (!read.ok) throw new Error(read.refusal.join('\n'));
  return read.value;
}
