import type { Lang } from '../../../kernel/text.ts';
import { complaintMessages } from '../messages/index.ts';
import { paperOfDecision } from '../model/decision.ts';
import { complaintRoutes } from '../routes-table.ts';
import type { ComplaintRecord } from './load-record.ts';

/** The paper of a decision that took effect; undefined before. It stays to be had when the decision is undone: it was given. */
export function decisionPaperLink({ decision, complaint }: Pick<ComplaintRecord, 'decision' | 'complaint'>, lang: Lang, isForDesk = false): { href: string; text: string } | undefined {
  if (decision?.state !== 'final') return undefined;
  const { books } = complaintMessages(lang);
  const { number } = complaint;
  if (paperOfDecision(decision.kind) === 'ncr') {
    return isForDesk ? { href: complaintRoutes.deskNcrPaper.href(lang, { number }), text: books.deskNcrPaper } : { href: complaintRoutes.ncrPaper.href(lang, { number }), text: books.ncrPaper };
  }
  return isForDesk ? { href: complaintRoutes.deskClosureNote.href(lang, { number }), text: books.deskClosureNote } : { href: complaintRoutes.closureNote.href(lang, { number }), text: books.closureNote };
}
