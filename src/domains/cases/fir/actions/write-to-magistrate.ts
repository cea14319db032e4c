import type { OfficeId } from '../../../../kernel/id.ts';
import type { Localised } from '../../../../kernel/text.ts';
import { issuePaper, type MagistrateLetterKind } from '../../../../foundation/documents/index.ts';
import { rankNames, type PostedOfficer } from '../../../../foundation/identity/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { firNumberText, type FirstInformationReport } from '../model/first-information-report.ts';

interface MagistrateLetter {
  readonly kind: MagistrateLetterKind;
  readonly fir: FirstInformationReport;
  readonly station: { readonly id: OfficeId; readonly name: Localised };
  readonly district: Localised;
  /** Who signs it. */
  readonly officer: PostedOfficer;
  readonly reasons?: string;
}

/** What stands before the number of the FIR in the number of each letter about it. */
const prefixes = { 'withholding-letter': 'LM', 'hearing-letter': 'LM-H' } as const satisfies Record<MagistrateLetterKind, string>;

/** How a letter about an FIR is called: `LM 12/2026`. */
export function letterNumberText(kind: MagistrateLetterKind, fir: Parameters<typeof firNumberText>[0]): string {
  return `${prefixes[kind]} ${firNumberText(fir)}`;
}

/**
 * Writes the letter that an officer prints, signs and sends to the Magistrate of the area, within the caller's act (L5, L15).
 * NB: nothing is sent from here: no court is connected. That it went is recorded apart.
 */
export async function writeToMagistrate(act: Act, { kind, fir, station, district, officer, reasons }: MagistrateLetter): Promise<void> {
  const number = letterNumberText(kind, fir);
  await issuePaper(act, {
    kind,
    recordKind: 'fir',
    recordId: fir.id,
    number,
    office: station,
    facts: {
      number,
      fir: { number: firNumberText(fir), registeredAt: fir.registeredAt.toISOString() },
      station: nameFact(station.name),
      district: nameFact(district),
      sections: fir.sections.map(({ act: law, provision }) => ({ act: law, provision })),
      at: act.at.toISOString(),
      ...(reasons !== undefined && { reasons }),
      officer: { name: nameFact(officer.name), rank: nameFact(rankNames(officer.rank)) },
    },
  });
}

function nameFact({ en, hi }: Localised): { en: string; hi?: string } {
  return hi === undefined ? { en } : { en, hi };
}
