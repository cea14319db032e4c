import { expect, it } from 'vitest';
import { en } from './en.ts';
import { hi } from './hi.ts';

it('the Hindi sentences are plain: no कृपया, no सफलतापूर्वक, no Devanagari digits', () => {
  expect(JSON.stringify(hi)).not.toMatch(/कृपया|सफलतापूर्वक|[०-९]/);
});

it('the English sentences are plain: no please, no kindly, no successfully', () => {
  expect(JSON.stringify(en)).not.toMatch(/please|kindly|successfully/i);
});

it('both languages warn about money on the phone', () => {
  expect(en.neverMoney).toBe('The police never ask for money on the phone.');
  expect(hi.neverMoney).toBe('पुलिस फ़ोन पर कभी पैसे नहीं माँगती।');
});
