import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMs, HOUR_MS, instantOfMs, istTimeOf } from '../../../kernel/instant.ts';
import { shippedSettings } from '../testing/shipped-settings.ts';
import { clockKinds, clockRuleOf } from './clock-kinds.ts';
import { dueAtOf, planClock, withoutMissedSteps } from './plan-clock.ts';

const settings = shippedSettings();
const anyKind = fc.constantFrom(...clockKinds);
const anyMoment = fc.integer({ min: Date.UTC(2024, 6, 1), max: Date.UTC(2060, 0, 1) }).map(instantOfMs);
const msOf = (kind: (typeof clockKinds)[number], startedAt: ReturnType<typeof instantOfMs>): number => dueAtOf({ kind, startedAt, settings }).getTime();

describe('the end of a clock', () => {
  it('lies after its start', () => {
    fc.assert(
      fc.property(anyKind, anyMoment, (kind, startedAt) => {
        expect(msOf(kind, startedAt)).toBeGreaterThan(startedAt.getTime());
      }),
    );
  });
  it('is never earlier for a later start', () => {
    fc.assert(
      fc.property(anyKind, anyMoment, fc.nat({ max: 400 * 86_400_000 }), (kind, startedAt, laterMs) => {
        expect(msOf(kind, addMs(startedAt, laterMs))).toBeGreaterThanOrEqual(msOf(kind, startedAt));
      }),
    );
  });
  it('is midnight in India for what is counted in days, and a whole minute for the rest', () => {
    fc.assert(
      fc.property(anyKind, anyMoment, (kind, startedAt) => {
        const dueAt = dueAtOf({ kind, startedAt, settings });
        const isCountedInDays = !['minutes', 'hours'].includes(clockRuleOf(kind).unit);
        expect(dueAt.getTime() % 60_000).toBe(0);
        if (isCountedInDays) expect(istTimeOf(dueAt)).toBe('00:00');
      }),
    );
  });
});

describe('the plan of a clock', () => {
  it('warns in the last quarter and takes its steps in order, none before the start', () => {
    fc.assert(
      fc.property(anyKind, anyMoment, (kind, startedAt) => {
        const { warningAt, dueAt, steps } = planClock({ kind, startedAt, settings });
        expect(Math.round(((dueAt.getTime() - warningAt.getTime()) / (dueAt.getTime() - startedAt.getTime())) * 1000)).toBe(250);
        const times = [startedAt, ...steps.map((step) => step.at)].map((at) => at.getTime());
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
    );
  });
  it.each(clockKinds)('%s ends by itself with its last step, or not at all', (kind) => {
    const rule = clockRuleOf(kind);
    const lapses = rule.steps.filter((step) => step.step === 'lapse');
    expect(lapses).toEqual(rule.end === 'late' ? [] : [{ step: 'lapse', at: 'end' }]);
    if (rule.end !== 'late') {
      const { steps, dueAt } = planClock({ kind, startedAt: instantOfMs(Date.UTC(2026, 10, 24)), settings });
      expect(steps.at(-1)).toEqual({ kind: 'lapse', at: dueAt, to: undefined });
    }
  });
  it.each(clockKinds.filter((kind) => clockRuleOf(kind).end === 'late'))('%s goes up the ladder when nobody acts', (kind) => {
    expect(clockRuleOf(kind).steps.filter((step) => step.step === 'escalate')).not.toEqual([]);
  });
});

describe('a clock that begins long after its event', () => {
  const startedAt = instantOfMs(Date.UTC(2026, 10, 1));
  const plan = planClock({ kind: 'fir.publish', startedAt, settings });
  const hoursLater = (hours: number) => withoutMissedSteps(plan, addMs(startedAt, hours * HOUR_MS));
  it('L14: keeps its end, and tells the highest office that had to be told, once', () => {
    expect(hoursLater(1_000)).toEqual({ ...plan, steps: [{ kind: 'escalate', at: addMs(startedAt, 72 * HOUR_MS), to: 'sp' }] });
  });
  it.each([
    [46.9, ['remind', 'escalate', 'remind', 'escalate']],
    [48, ['escalate', 'remind', 'escalate']],
    [71.9, ['escalate', 'escalate']],
    [72, ['escalate']],
  ])('after %s hours takes the steps that are left', (hours, steps) => {
    expect(hoursLater(hours).steps.map(({ kind }) => kind).slice(-4)).toEqual(steps);
  });
  it('misses nothing where nothing was missed', () => {
    expect(withoutMissedSteps(plan, startedAt)).toEqual(plan);
  });
});
