import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { ShareBar } from './share-bar.tsx';

it('draws its parts one after the other and leaves the rest empty', () => {
  const html = htmlOf(<ShareBar parts={[{ share: 0.25, tone: 'good' }, { share: 0.5, tone: 'accent' }]} />);
  expect(html).toContain('class="share-bar__part--good" x="0" width="25"');
  expect(html).toContain('class="share-bar__part--accent" x="25" width="50"');
});

it('never draws a part outside of its bar', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (good, accent) => {
      const html = htmlOf(<ShareBar parts={[{ share: good * accent, tone: 'good' }, { share: good * (1 - accent), tone: 'accent' }]} />);
      return [...html.matchAll(/x="([\d.]+)" width="([\d.]+)"/g)].every(([, x, width]) => Number(x) + Number(width) <= 100.1);
    }),
  );
});
