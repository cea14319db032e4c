import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { isWomanRecorderSection, womanRecorder } from './woman-recorder.ts';

test.each([
  ['63', false], ['64', true], ['71', true], ['72', false], ['73', false], ['74', true], ['79', true], ['80', false], ['123', false], ['124', true], ['125', false],
])('L4: BNS %s is on the list: %s', (section, listed) => {
  expect(isWomanRecorderSection({ act: 'BNS', section })).toBe(listed);
});

test('L4: the same numbers in another Act are not on the list', () => {
  expect(isWomanRecorderSection({ act: 'IT', section: '66' })).toBe(false);
});

test('L4: a woman officer records until the officer says that somebody else gave the information', () => {
  const rape = anOffence({ section: '64', womanRecorder: true });
  expect(womanRecorder([rape], {})?.code).toBe('woman-recorder');
  expect(womanRecorder([rape], { givenByVictimWoman: true })?.rule).toBe('L4');
  expect(womanRecorder([rape], { givenByVictimWoman: false })).toBeUndefined();
});
