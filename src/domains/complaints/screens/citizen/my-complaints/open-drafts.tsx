import type { JSX } from 'preact';
import { istDateOf } from '../../../../../kernel/instant.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { formatDay, formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { isComplaintNature } from '../../../model/complaint-nature.ts';
import { answeredSteps, questionSteps } from '../../../model/complaint-answers.ts';
import { draftKeptUntil } from '../../../model/draft-ownership.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { Draft } from '../../../store/draft-store.ts';

export interface OpenDraftsProps {
  readonly lang: Lang;
  readonly csrf: string;
  readonly keptDays: number;
  /** The citizen's own. */
  readonly drafts: readonly Draft[];
  /** Begun on this phone, perhaps by somebody else. */
  readonly toAsk: Draft | undefined;
}

/** What was begun and not sent: kind, day and how far. Not a word of what was written stands here. */
export function OpenDrafts({ lang, csrf, keptDays, drafts, toAsk }: OpenDraftsProps): JSX.Element | null {
  const words = complaintMessages(lang).draft;
  if (drafts.length === 0 && toAsk === undefined) return null;
  return (
    <div class="stack">
      {drafts.length > 0 && (
        <Card heading={words.listTitle}>
          <div class="stack">
            {drafts.map((draft) => (
              <div key={draft.id}>
                <DraftLine lang={lang} csrf={csrf} keptDays={keptDays} draft={draft} button={words.goOn} />
                <p>
                  <a href={complaintRoutes.deleteDraftForm.href(lang, { id: draft.id })}>
                    {words.delete}
                    <span class="visually-hidden">: {kindAndDay(draft, lang)}</span>
                  </a>
                </p>
              </div>
            ))}
          </div>
        </Card>
      )}
      {toAsk !== undefined && (
        <Card heading={words.askTitle}>
          <div class="stack">
            <p>{words.askHint}</p>
            <DraftLine lang={lang} csrf={csrf} keptDays={keptDays} draft={toAsk} button={words.askYes} />
          </div>
        </Card>
      )}
    </div>
  );
}

function DraftLine({ lang, csrf, keptDays, draft, button }: Pick<OpenDraftsProps, 'lang' | 'csrf' | 'keptDays'> & { readonly draft: Draft; readonly button: string }): JSX.Element {
  const { draft: words } = complaintMessages(lang);
  return (
    <Form action={complaintRoutes.goOn.href(lang, { id: draft.id })} csrf={csrf} class="stack">
      <p>
        <strong>{kindOf(draft, lang)}</strong>, {words.begun(formatMoment(draft.begunAt, lang))}
        <br />
        {words.answered(answeredSteps(draft.answers), questionSteps.length)}, {words.keptUntil(formatDay(istDateOf(draftKeptUntil(draft.updatedAt, keptDays)), lang))}
      </p>
      <Button text={button} kind="ghost" about={kindAndDay(draft, lang)} />
    </Form>
  );
}

function kindOf({ answers: { nature } }: Draft, lang: Lang): string {
  const { draft: words, natures } = complaintMessages(lang);
  return nature !== undefined && isComplaintNature(nature) ? natures[nature] : words.noNature;
}

function kindAndDay(draft: Draft, lang: Lang): string {
  return `${kindOf(draft, lang)}, ${complaintMessages(lang).draft.begun(formatMoment(draft.begunAt, lang))}`;
}
