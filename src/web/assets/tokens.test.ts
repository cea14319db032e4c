import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../testing/contrast-ratio.ts';

const light = tokensOf('tokens.scss');
const dark = { ...light, ...tokensOf('tokens-dark.scss') };

const statusTones = ['info', 'good', 'warn', 'late'] as const;
const grounds = ['page', 'surface', 'sunken'] as const;

/** Text and its ground. */
const textPairs: readonly (readonly [text: string, ground: string])[] = [
  ...grounds.flatMap((ground) => ['ink', 'muted', 'link', 'visited', 'accent'].map((text) => [text, ground] as const)),
  ...statusTones.map((tone) => [tone, `${tone}-bg`] as const),
  ...(['good', 'warn', 'late'] as const).map((tone) => [tone, 'surface'] as const),
  ['late-bar', 'surface'],
  ['ink', 'info-bg'],
  ['muted', 'info-bg'],
  ['link', 'info-bg'],
  ['ink', 'good-bg'],
  ['on-navy', 'navy'],
  ['on-navy', 'navy-hover'],
  ['on-navy', 'navy-deep'],
  ['on-navy-soft', 'navy'],
  ['on-navy-soft', 'navy-deep'],
  ['on-emergency', 'emergency'],
  ['on-emergency', 'emergency-hover'],
  ['on-emergency-soft', 'emergency'],
  ['focus-ink', 'focus'],
  ['surface', 'ink'],
];

/** Borders of boxes, bars and marks, and their ground. */
const partPairs: readonly (readonly [part: string, ground: string])[] = [
  ...(['page', 'surface'] as const).flatMap((ground) => ['edge', 'accent', 'late-bar', 'warn-bar', 'good-bar', 'still-bar'].map((part) => [part, ground] as const)),
  ...(['accent', 'late-bar', 'warn-bar', 'good-bar', 'still-bar'] as const).map((bar) => [bar, 'line-soft'] as const),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s tokens', (_, tokens) => {
  it.each(textPairs)('keep %s readable on %s (4.5:1)', (text, ground) => {
    expect(contrastRatio(valueOf(tokens, text), valueOf(tokens, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(partPairs)('keep %s visible on %s (3:1)', (part, ground) => {
    expect(contrastRatio(valueOf(tokens, part), valueOf(tokens, ground))).toBeGreaterThanOrEqual(3);
  });
});

it('the focus ring is seen on every ground: the yellow or its ink line reaches 3:1', () => {
  for (const tokens of [light, dark]) {
    for (const ground of [...grounds, 'navy', 'navy-deep', 'emergency', 'info-bg', 'good-bg', 'warn-bg', 'late-bg']) {
      const ratios = ['focus', 'focus-ink'].map((ring) => contrastRatio(valueOf(tokens, ring), valueOf(tokens, ground)));
      expect(Math.max(...ratios), ground).toBeGreaterThanOrEqual(3);
    }
  }
});

it('the dark tokens use the names of the light ones', () => {
  expect(Object.keys(light)).toEqual(expect.arrayContaining(Object.keys(tokensOf('tokens-dark.scss'))));
});

function tokensOf(file: string): Readonly<Record<string, string>> {
  const source = readFileSync(join(import.meta.dirname, file), 'utf8');
  return Object.fromEntries([...source.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
}

function valueOf(tokens: Readonly<Record<string, string>>, name: string): string {
  const value = tokens[name];
  if (value === undefined) throw new Error(`No token named ${name}`);
  return value;
}
