import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Timeline } from './timeline.tsx';

it('the timeline keeps every event in its order, with the moment for machines', () => {
  const html = htmlOf(
    <Timeline
      events={[
        { key: 'b', dateTime: '2026-11-23T19:02:00+05:30', when: 'Today, 7:02 pm', title: 'Written in the diary', actor: 'Jokihat station' },
        { key: 'a', dateTime: '2026-11-23T18:10:00+05:30', when: 'Today, 6:10 pm', title: 'You reported it', proof: { href: '/proof/a', text: 'Sealed' } },
      ]}
    />,
  );
  expect(html.indexOf('Written in the diary')).toBeLessThan(html.indexOf('You reported it'));
  expect(html).toContain('<time datetime="2026-11-23T19:02:00+05:30">Today, 7:02 pm</time> · Jokihat station');
  expect(html).toContain('href="/proof/a"');
});
