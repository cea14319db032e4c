import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Holder } from './holder.tsx';

const holder = { heading: 'Who has it now', who: 'Duty officer', office: 'Jokihat police station', since: 'Since today' };

it('the holder shows who, which office and since when', () => {
  const html = htmlOf(<Holder {...holder} />);
  for (const text of Object.values(holder)) expect(html).toContain(text);
});

it('the holder without a number shows no phone', () => {
  expect(htmlOf(<Holder {...holder} />)).not.toContain('tel:');
  expect(htmlOf(<Holder {...holder} phone="06453 222 333" />)).toContain('tel:06453222333');
});
