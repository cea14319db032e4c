import type { ComplaintId, FirId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { LawTables } from '../../../foundation/law/index.ts';
import { act } from '../../../foundation/ledger/index.ts';
import { findOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import { findFir, findPublication, knownSections, listUnstarted, startPublication, type FirTables, type PublicationTables, type UnstartedFir } from '../../cases/index.ts';
import { publicationSignals } from '../model/publication-signals.ts';
import { lockComplaintById, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { placesOf } from './fir-parts.ts';

type Deps = Pick<ComplaintDeps, 'db' | 'clock' | 'settings' | 'graveTriggers'>;

const BATCH = 200;

export interface OlderFirs {
  readonly started: number;
  /** Tried again with the next run; each holds up no other. */
  readonly failed: readonly { readonly firId: FirId; readonly error: unknown }[];
}

/**
 * Puts every FIR on its way to the web that is not on it (L14): Zero FIRs, and others, of before the software did so with the registration.
 * Each is one act, so that a kill loses nothing; done twice it is the same as once. Once an upgrade has been worked off it finds none.
 */
export async function publishOlderFirs(deps: Deps): Promise<OlderFirs> {
  const db = deps.db.$pickTables<PublicationTables>();
  const failed: OlderFirs['failed'][number][] = [];
  let started = 0;
  for (let after: FirId | undefined; ; ) {
    const firs = await listUnstarted(db, { after, limit: BATCH });
    for (const fir of firs) {
      const outcome = await tryStart(deps, fir);
      if (outcome === 'started') started += 1;
      else if (outcome !== 'skipped') failed.push(outcome);
    }
    after = firs.at(-1)?.firId;
    if (firs.length < BATCH) return { started, failed };
  }
}

async function tryStart(deps: Deps, fir: UnstartedFir): Promise<'started' | 'skipped' | OlderFirs['failed'][number]> {
  try {
    return (await start(deps, fir)).ok ? 'started' : 'skipped';
  } catch (error) {
    return { firId: fir.firId, error };
  }
}

/** With what the record says today: an officer looks before anything appears. Refusals: `startedAlready`. */
function start(deps: Deps, { firId, sourceId }: UnstartedFir): Promise<Result<void>> {
  return act(deps, { kind: 'system', name: 'older-firs' }, 'fir.start-publication', async (open) => {
    // The lock of the record keeps a second worker waiting here.
    const complaint = await lockComplaintById(open.trx.$pickTables<ComplaintTables>(), sourceId as ComplaintId);
    const fir = await findFir(open.trx.$pickTables<FirTables>(), firId);
    if (complaint === undefined || fir === undefined) throw new Error(`FIR ${firId} has no record that it was made from`);
    if ((await findPublication(open.trx.$pickTables<PublicationTables>(), firId)) !== undefined) return refused({ code: 'conflict', reason: 'startedAlready' });
    // It may lie at another station by now: the copy speaks of the one that registered it.
    const districtCode = (await findOffice(open.trx.$pickTables<OfficeTables>(), fir.officeId))?.districtCode ?? complaint.districtCode;
    const { station, district, block } = await placesOf(open, { ...complaint, officeId: fir.officeId, districtCode, ...(districtCode !== complaint.districtCode && { blockCode: undefined }) });
    const known = await knownSections(open.trx.$pickTables<LawTables>(), fir.sections);
    await startPublication(open, fir, { known, settings: deps.settings(), signals: publicationSignals(complaint, deps.graveTriggers()), places: { station: station.name, district, block }, isAfterwards: true });
    return ok(undefined);
  });
}
