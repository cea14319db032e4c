import type { JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Tag } from '../../../../../web/components/tag/tag.tsx';
import { lawMessages } from '../../../../../foundation/law/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { FirPageProps } from './fir-page-props.ts';
import { StayButton } from './stay-button.tsx';

/** What the law attaches to the sections named so far. It informs and closes nothing (L8). */
export function ConsequenceList({ desk, consequences, complaint }: FirPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { follows } = complaintMessages(lang).fir;
  const law = lawMessages(lang);
  return (
    <Card heading={follows.title}>
      <div id="follows" class="stack">
        <p>{consequences.length === 0 ? follows.none : follows.lead}</p>
        {consequences.length > 0 && (
          <ul class="stack">
            {consequences.map(({ code, rule, unverified, confirmed }) => (
              <li key={code}>
                <p>{law.consequences[code]}</p>
                <p>
                  <Tag tone="info" text={law.rule(rule)} /> {unverified && <Tag tone="warn" text={law.unverified} />} {!confirmed && <Tag tone="plain" text={law.unconfirmed} />}
                </p>
              </li>
            ))}
          </ul>
        )}
        <div>
          <StayButton text={follows.show} value="show" action={complaintRoutes.registerFir.href(lang, { number: complaint.number })} part="follows" />
        </div>
      </div>
    </Card>
  );
}
