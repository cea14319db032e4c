import type { FirId, OfficeId } from '../../../../kernel/id.ts';
import { istDateOf, type Instant, type IstDate } from '../../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../../kernel/result.ts';
import { newId } from '../../../../platform/crypto/ids.ts';
import type { PostedOfficer } from '../../../../foundation/identity/index.ts';
import type { LawTables } from '../../../../foundation/law/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';
import { startDuties } from '../../duties/actions/start-duties.ts';
import { enterDiary } from '../../general-diary/actions/enter-diary.ts';
import { knownSections, startPublication, type PublicationStart } from '../../publication/actions/start-publication.ts';
import { misorderOf } from '../model/chronology.ts';
import type { ComplainedOf } from '../model/complained-of.ts';
import { FirItems, firNumberText, type NewFirItems, type FirSection, type FirSignatureMode, type FirstInformationReport } from '../model/first-information-report.ts';
import { insertFir, type FirTables } from '../store/fir-store.ts';
import type { FirPlacing } from './fir-placing.ts';
import { issueFirCopy, type FirPlaces } from './issue-fir-copy.ts';
import { writeToMagistrate } from './write-to-magistrate.ts';

/** The record an FIR is made from, as far as the form needs it, and who must not be told of it. */
export interface FirSource extends ComplainedOf {
  readonly id: string;
  readonly number: string;
  readonly officeId: OfficeId;
  readonly receivedAt: Instant;
  /** Undefined with the mode `unsigned-urgent` only (L3a). */
  readonly signedAt: Instant | undefined;
  readonly signatureMode: FirSignatureMode;
  /** The station where it was signed. */
  readonly signedOfficeId: OfficeId | undefined;
  /** The diary line of the receipt: IIF-1 item 3c. */
  readonly diary: { readonly id: string; readonly number: number; readonly day: IstDate; readonly at: Instant };
}

export interface FirOfficers {
  /** Who registers: the officer in charge of the station. */
  readonly inCharge: PostedOfficer;
  readonly investigating: PostedOfficer;
}

export interface FirInput {
  readonly occurredFrom: Instant;
  readonly occurredTo: Instant | undefined;
  readonly sections: readonly FirSection[];
  readonly items: NewFirItems;
}

/**
 * Registers an FIR in form IIF-1 within the caller's act: next number of the station's year and series, diary line, free copy (L6), its way to the web (L14, L16), the clocks of what the law asks next (L21, L23, L37, L41), mark;
 * and where the victim is disabled the letter that asks the Magistrate to hear the victim (L5).
 *
 * Refusals: `noSection` (item 2 is empty), and the wrong order of moments (C2, see `misorderOf`).
 * NB: it does not ask who may register, nor whether the information is signed: the calling action has done so.
 * @see BNSS 2023 s.173(1); IIF-1
 */
export async function registerFir(act: Act, from: { source: FirSource; places: FirPlaces; officers: FirOfficers; input: FirInput; placing: FirPlacing; publication: Pick<PublicationStart, 'settings' | 'signals'> }): Promise<Result<FirstInformationReport>> {
  const { source, input, placing } = from;
  if (input.sections.length === 0) return refused({ code: 'invalid', reason: 'noSection', fields: { sections: 'noSection' } });
  const misorder = misorderOf({ ...input, receivedAt: source.receivedAt, diaryAt: source.diary.at, signedAt: source.signedAt, registeredAt: act.at });
  if (misorder !== undefined) return refused({ code: 'invalid', reason: misorder, fields: { occurredFrom: misorder } });
  const fir = {
    id: newId<FirId>(),
    officeId: source.officeId,
    year: Number(istDateOf(act.at).slice(0, 4)),
    series: placing.series === 'zero' ? ('zero' as const) : ('regular' as const),
    zeroFirId: placing.series === 'from-zero' ? placing.zero.id : undefined,
    registeredAt: act.at,
    registeredBy: from.officers.inCharge.id,
    sourceId: source.id,
    sourceNumber: source.number,
    aboutOfficeId: source.aboutOfficeId,
    aboveOfficeId: source.aboveOfficeId,
    signedAt: source.signedAt,
    signatureMode: source.signatureMode,
    signedOfficeId: source.signedOfficeId,
    receivedAt: source.receivedAt,
    ...input,
    items: FirItems.parse(input.items),
  };
  const number = await insertFir(act.trx.$pickTables<FirTables>(), { ...fir, diaryEntryId: source.diary.id });
  const numberText = firNumberText({ ...fir, number });
  await enterDiary(act, { officeId: fir.officeId, kind: 'fir-registered', recordKind: 'fir', recordId: fir.id, recordNumber: numberText });
  act.mark({
    recordKind: 'fir',
    recordId: fir.id,
    kind: 'fir.registered',
    content: { number: numberText, officeId: fir.officeId, sections: fir.sections.map((section) => `${section.act} ${section.provision}`), sourceNumber: fir.sourceNumber },
  });
  const registered = { ...fir, number };
  await issueFirCopy(act, { fir: registered, diary: source.diary, places: from.places, officers: from.officers, placing });
  const { station, district, block } = from.places;
  if (registered.items.recording?.victimIsDisabled === true) await writeToMagistrate(act, { kind: 'hearing-letter', fir: registered, station, district, officer: from.officers.inCharge });
  const known = await knownSections(act.trx.$pickTables<LawTables>(), registered.sections);
  await startPublication(act, registered, { ...from.publication, known, places: { station: station.name, district, block } });
  await startDuties(act, from.publication.settings, { fir: registered, offences: known.offences, zero: placing.series === 'from-zero' ? placing.zero : undefined });
  return ok(registered);
}
