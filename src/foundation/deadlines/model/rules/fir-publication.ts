import type { ClockRule } from '../clock-rule.ts';

/**
 * An FIR is on the web within 24 hours of its registration (rule L14).
 *
 * Later than that needs a written reason; after 48 hours the SDPO, after 72 hours the SP is told of the breach.
 * The copy appears by itself an hour before 24, 48 or 72 hours are over, whichever the FIR was given (cases/publication).
 * NB: an FIR that is withheld (L15) meets this clock by the decision, not by publication.
 * @see Youth Bar Association v. Union of India (2016) 9 SCC 473
 */
export const firPublication = {
  rules: ['L14'],
  unit: 'hours',
  setting: 'fir.publish.hours',
  whoMustAct: 'sho',
  serves: 'accused',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'remind', share: 23 / 24 },
    { step: 'remind', at: 'end' },
    { step: 'remind', share: 47 / 24 },
    { step: 'escalate', setting: 'fir.publish.hours', rung: 1, to: 'sdpo' },
    { step: 'remind', share: 71 / 24 },
    { step: 'escalate', setting: 'fir.publish.hours', rung: 2, to: 'sp' },
  ],
  end: 'late',
} as const satisfies ClockRule;
