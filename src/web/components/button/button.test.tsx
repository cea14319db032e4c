import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Button, ButtonLink } from './button.tsx';

it('a button sends its form with its own name and value', () => {
  expect(htmlOf(<Button text="Send" name="step" value="last" />)).toContain('<button type="submit" class="button button--primary" name="step" value="last">');
});

it('a link that looks like a button is still a link', () => {
  expect(htmlOf(<ButtonLink href="/sign" text="How to sign" kind="ghost" />)).toContain('<a class="button button--ghost" href="/sign">');
});

it('what a button is about is read after its text', () => {
  expect(htmlOf(<Button text="Decide" about="complaint 000398" />)).toContain('Decide<span class="visually-hidden"> complaint 000398</span>');
});
