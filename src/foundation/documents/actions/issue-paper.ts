import { newId } from '../../../platform/crypto/ids.ts';
import { newReadableCode } from '../../../platform/crypto/tokens.ts';
import type { Act } from '../../ledger/index.ts';
import { paperFacts, type PaperContent, type PaperId } from '../model/paper.ts';
import { numberKey } from '../model/paper-number.ts';
import { findNewestPaper, getPaper, insertNextVersion, type IssuedContent, type PaperTables } from '../store/paper-store.ts';

export type PaperOrder = IssuedContent;

export interface IssuedPaper {
  readonly paperId: PaperId;
  readonly number: string;
  /** Eight signs without hyphen; `shownCode` puts it in two halves. */
  readonly code: string;
}

/**
 * Issues a paper within the caller's act. A record has one current paper of each kind: a second call makes the next version,
 * and the public check then says of the first that it is replaced. Marks `paper.issued` (and `paper.replaced`).
 *
 * Throws when the facts do not have the shape of their kind: a bug of the caller, so the whole act rolls back.
 */
export async function issuePaper(act: Act, order: PaperOrder): Promise<IssuedPaper> {
  const content = checkedContent(order);
  const db = act.trx.$pickTables<PaperTables>();
  const { recordKind, recordId, number, office } = order;
  const paper = { id: newId<PaperId>(), code: newReadableCode() };
  const { version, replacedId } = await insertNextVersion(db, { ...paper, content, recordKind, recordId, number, numberKey: numberKey(number), office, issuedAt: act.at });
  if (replacedId !== undefined) act.mark({ recordKind: 'paper', recordId: replacedId, kind: 'paper.replaced', content: { kind: content.kind, number } });
  act.mark({ recordKind: 'paper', recordId: paper.id, kind: 'paper.issued', content: { kind: content.kind, number, recordKind, recordId, version, officeId: office.id } });
  return { paperId: paper.id, number, code: paper.code };
}

/**
 * The same for papers that are made on request: when the current one says exactly this, it stays, with its code.
 * NB: then there is no mark; the caller marks that the paper was asked for.
 */
export async function issueUnlessSame(act: Act, order: PaperOrder): Promise<void> {
  const db = act.trx.$pickTables<PaperTables>();
  const before = await findNewestPaper(db, { recordId: order.recordId, kind: order.kind });
  if (before?.status === 'current') {
    const { content } = await getPaper(db, before.id);
    // Both were read by one schema, so their fields stand in one order.
    if (JSON.stringify(content) === JSON.stringify(checkedContent(order))) return;
  }
  await issuePaper(act, order);
}

/** Only the fields of the schema are kept: nothing that a caller has besides slips into the stored facts. */
function checkedContent(order: PaperContent): PaperContent {
  switch (order.kind) {
    case 'acknowledgement':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
    case 'ncr':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
    case 'closure-note':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
    case 'fir-copy':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
    case 'fir-public':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
    case 'diary-day':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
    case 'ncr-list':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
    case 'withholding-letter':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
    case 'accused-copy':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
    case 'hearing-letter':
      return { kind: order.kind, facts: paperFacts[order.kind].parse(order.facts) };
  }
}
