import { expect, test } from 'vitest';
import { createLogger, personalFields } from './logger.ts';

const mobile = '9801234567';

test.each(personalFields)('a mobile number in the field "%s" does not come out', (field) => {
  const line = logged({ [field]: mobile, req: { [field]: mobile, headers: { [field]: mobile } } });
  expect(line).not.toContain(mobile);
  expect(line).toContain('"msg":"heard"');
});

test('what is no personal data comes out, with the role and the time in UTC', () => {
  expect(JSON.parse(logged({ reason: 'notFound', req: { path: '/hi' } }))).toMatchObject({ role: 'web', reason: 'notFound', req: { path: '/hi' }, time: expect.stringMatching(/Z$/) });
});

test('an error of the database comes out without the row it complains of', () => {
  const error = Object.assign(new Error('duplicate key'), { code: '23505', constraint: 'citizens_confirmed_mobile', detail: `Key (mobile)=(${mobile})`, where: mobile });
  const line = logged({ err: error });
  expect(line).not.toContain(mobile);
  expect(JSON.parse(line)).toMatchObject({ err: { message: 'duplicate key', sqlState: '23505', constraint: 'citizens_confirmed_mobile' } });
});

test('what a person typed does not come out of the complaint about it', () => {
  expect(logged({ err: Object.assign(new Error(`invalid input syntax for type date: "${mobile}"`), { code: '22007' }) })).not.toContain(mobile);
});

function logged(fields: object): string {
  const lines: string[] = [];
  createLogger({ role: 'web', level: 'info', to: { write: (line: string) => void lines.push(line) } }).info(fields, 'heard');
  return lines.join('');
}
