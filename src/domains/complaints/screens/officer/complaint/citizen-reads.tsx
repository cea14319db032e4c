import type { JSX } from 'preact';
import type { Lang } from '../../../../../kernel/text.ts';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { complaintMessages } from '../../../messages/index.ts';

export interface CitizenReadsProps {
  readonly lead: string;
  /** Sentences of the person's own page. */
  readonly texts: readonly string[];
  /** The message to the phone; undefined when none goes out. */
  readonly message?: string | undefined;
  readonly messageLang?: Lang;
  readonly lang: Lang;
}

/** The exact words that the person will read, before the officer sends anything. */
export function CitizenReads({ lead, texts, message, messageLang, lang }: CitizenReadsProps): JSX.Element {
  return (
    <div class="stack">
      <p>{lead}</p>
      <OwnWords text={texts.join('\n')} lang={lang} />
      {message !== undefined && (
        <>
          <p>{complaintMessages(lang).enquiry.ask.sms}</p>
          <OwnWords text={message} lang={messageLang ?? lang} />
        </>
      )}
    </div>
  );
}
