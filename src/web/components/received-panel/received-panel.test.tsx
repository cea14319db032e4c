import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { ReceivedPanel } from './received-panel.tsx';

it('the number to keep stands under its label, alone on its line', () => {
  expect(htmlOf(<ReceivedPanel title="We have received it" numberLabel="Your number" number="BR-412" />)).toContain(
    '<p class="received__label">Your number</p><p class="received__number">BR-412</p>',
  );
});
