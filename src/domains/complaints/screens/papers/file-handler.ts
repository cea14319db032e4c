import { parseUuid } from '../../../../kernel/id.ts';
import { refusal, type Answer } from '../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../platform/http/request-context.ts';
import type { ObjectCopy } from '../../../../platform/files/object-store.ts';
import { storedAnswer, type EvidenceId } from '../../../../foundation/evidence/index.ts';
import { papersWait } from '../../../../foundation/identity/index.ts';
import type { ComplaintDeps } from '../../actions/complaint-deps.ts';
import { openFile } from '../../actions/open-file.ts';

/** A file of a complaint, for the informant and for officers who may read the complaint. For everybody else there is none. */
export function showFile(copy: ObjectCopy) {
  return async (deps: ComplaintDeps, context: RequestContext<{ file: string }>): Promise<Answer> => {
    const id = parseUuid<EvidenceId>(context.params.file);
    if (id === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
    const wait = await papersWait(deps, context);
    if (wait !== undefined) return wait;
    const opened = await openFile(deps, context.actor, { id, copy });
    return opened.ok ? storedAnswer(deps, opened.value, copy) : refusal(opened.refusal);
  };
}
