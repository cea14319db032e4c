import { describe, expect, it } from 'vitest';
import { bringsPageFrom, chooseLang } from './choose-lang.ts';

describe('chooseLang', () => {
  it.each([
    [undefined, 'hi'],
    ['', 'hi'],
    ['en', 'en'],
    ['en-IN,en;q=0.9', 'en'],
    ['hi-IN,hi;q=0.9,en;q=0.8', 'hi'],
    ['en;q=0.5,hi;q=0.9', 'hi'],
    ['en;q=0.7, hi;q=0.7', 'hi'],
    ['fr-FR,fr;q=0.9', 'hi'],
    ['fr, en;q=0.3', 'en'],
    ['*', 'hi'],
    ['en;q=abc', 'hi'],
  ])('%s → %s', (header, lang) => {
    expect(chooseLang(header)).toBe(lang);
  });
});

describe('bringsPageFrom', () => {
  it('reads the language of the path and nothing else', () => {
    expect(bringsPageFrom('/en/report')).toBe('en');
    expect(bringsPageFrom('/hi?x=/en')).toBe('hi');
    expect(bringsPageFrom('/enough')).toBeUndefined();
    expect(bringsPageFrom('/assets/en')).toBeUndefined();
  });
});
