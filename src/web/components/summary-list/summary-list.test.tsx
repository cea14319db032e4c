import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { SummaryList } from './summary-list.tsx';

it('each "Change" says what it changes', () => {
  const html = htmlOf(<SummaryList rows={[{ label: 'Where', value: 'Jokihat haat', change: { href: '/where', text: 'Change' } }]} />);
  expect(html).toContain('<a href="/where">Change<span class="visually-hidden"> Where</span></a>');
});

it('an answer that cannot be changed has no link', () => {
  expect(htmlOf(<SummaryList rows={[{ label: 'Number', value: '412' }]} />)).not.toContain('<a ');
});
