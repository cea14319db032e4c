import type { SentForm } from '../../../../../platform/http/request-context.ts';
import { istDateOf, type Instant } from '../../../../../kernel/instant.ts';
import type { Consequence, LawDb } from '../../../../../foundation/law/index.ts';
import { heldForOf, knownSections, sensitiveFacts, sensitivities, type FirSection, type Sensitivity } from '../../../../cases/index.ts';

export function tickedSensitivity(form: SentForm): Sensitivity[] {
  const ticked = form.all('sensitivity');
  return sensitivities.filter((known) => ticked.includes(known));
}

interface Outlook {
  readonly sections: readonly FirSection[];
  readonly form: SentForm;
  readonly signals: { readonly isDomestic: boolean; readonly needsLook: boolean };
  readonly now: Instant;
}

/**
 * What follows for the web, by the same rule that decides when the FIR is registered (L16): the sections alone do not know the facts
 * that the officer ticks here, nor what the complaint says.
 */
export async function withPublicationOutlook(law: LawDb, consequences: readonly Consequence[], { sections, form, signals, now }: Outlook): Promise<Consequence[]> {
  const { offences, unknown } = await knownSections(law, sections);
  const birth = form.text('birth').trim();
  const age = /^\d{4}$/.test(birth) ? Number(istDateOf(now).slice(0, 4)) - Number(birth) : /^\d{1,3}$/.test(birth) ? Number(birth) : undefined;
  const facts = sensitiveFacts({ ticked: tickedSensitivity(form), informantAge: age, isDomestic: signals.isDomestic });
  const heldFor = heldForOf({ offences, hasUnknownSection: unknown > 0, facts, needsLook: signals.needsLook });
  const code = heldFor === undefined ? 'publication-open' : heldFor === 'look' ? 'publication-by-facts' : 'publication-withhold';
  const others = consequences.filter((found) => !found.code.startsWith('publication-'));
  return [...others, { code, rule: heldFor === undefined ? 'L14' : 'L16', unverified: false, confirmed: offences.every((offence) => offence.confidence === 'A'), offenceIds: offences.map(({ id }) => id) }];
}
