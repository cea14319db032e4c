import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOf, readSearchText } from './section-reference.ts';

const acts = [
  { short: 'BNS', aliases: ['bns', 'बीएनएस'] },
  { short: 'IPC', aliases: ['ipc', 'भादवि'] },
  { short: 'IT', aliases: ['it act'] },
  { short: 'SC/ST', aliases: ['sc st', 'एससी एसटी'] },
];
const referencesIn = (text: string): string[] => readSearchText(text, acts).references.map(({ act, provision }) => `${act ?? '?'} ${provision}`);

describe('section numbers in what an officer types', () => {
  test.each([
    ['303(2)', ['? 303(2)']],
    ['303', ['? 303']],
    ['BNS 303 (2)', ['BNS 303(2)']],
    ['धारा ३०३(२) बीएनएस', ['BNS 303(2)']],
    ['dhara 379', ['? 379']],
    ['u/s 379/411 IPC', ['IPC 379', 'IPC 411']],
    ['498a', ['? 498A']],
    ['376 DA ipc', ['IPC 376DA']],
    ['66C it act', ['IT 66C']],
    ['sc/st 3(1)(r)', ['SC/ST 3(1)(r)']],
    ['BNS 115(2), 126(2) और 352', ['BNS 115(2)', 'BNS 126(2)', 'BNS 352']],
    ['5000 की चोरी', []],
    ['66 d it', ['? 66D']],
    ['it was 2 bikes stolen', []],
    ['चोरी', []],
    ['', []],
  ])('%s', (text, references) => {
    expect(referencesIn(text)).toEqual(references);
  });
});

test('filling words and numbers are no search words', () => {
  expect(readSearchText('मेरी 2 गाड़ी की चोरी हो गई', acts).keys).toEqual(keysOf('गाड़ी चोरी'));
});

test('both scripts give one key', () => {
  expect(keysOf('चोरी')).toEqual(keysOf('chori'));
});

test('no text makes it fail', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readSearchText(text, acts)));
});
