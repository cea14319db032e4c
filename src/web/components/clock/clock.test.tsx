import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { ClockBar } from './clock-bar.tsx';
import { ClockCell } from './clock-cell.tsx';
import { clockStates } from './clock-state.ts';
import { Clock } from './clock.tsx';

const clock = { title: 'Sign your report', leftText: '2 days left', shareUsed: 0.25, detail: 'By Thursday.' } as const;

describe('the clock', () => {
  it.each(clockStates)('says in words and by an icon that it is %s', (state) => {
    const html = htmlOf(<Clock {...clock} state={state} />);
    expect(html).toContain(`clock--${state}`);
    expect(html).toMatch(/<p class="clock__left"><svg class="icon".*<\/svg>2 days left<\/p>/);
  });

  it('links to the section of law', () => {
    expect(htmlOf(<Clock {...clock} state="on-time" law={{ href: '/en/law/bnss-173', text: 'Why?' }} />)).toContain('<a href="/en/law/bnss-173">Why?</a>');
  });

  it('draws the share of time used, with the notch of the last quarter', () => {
    const html = htmlOf(<ClockBar state="on-time" shareUsed={0.25} />);
    expect(html).toContain('class="clock-bar__used" width="25"');
    expect(html).toContain('clock-bar__notch');
  });

  it.each(['late', 'met'] as const)('is full when %s', (state) => {
    expect(htmlOf(<ClockBar state={state} shareUsed={0.1} />)).toContain('width="100" height="8"></rect>');
  });

  it('never draws outside of its bar', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (shareUsed) => {
        const width = Number(/clock-bar__used" width="([\d.]+)"/.exec(htmlOf(<ClockBar state="warning" shareUsed={shareUsed} />))?.[1]);
        return width >= 0 && width <= 100;
      }),
    );
  });

  it('fits in one cell of a table', () => {
    expect(htmlOf(<ClockCell state="late" leftText="late 5 h" shareUsed={1} />)).toContain('late 5 h');
  });
});
