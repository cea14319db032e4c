import type { JSX } from 'preact';
import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { localised } from '../../../../../kernel/text.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import type { Desk } from '../../../../offices/index.ts';
import { identityMessages } from '../../../messages/index.ts';
import type { FactorReset } from '../../../model/factor-reset.ts';
import { mayDoAbout } from '../../../model/officer-policy.ts';
import type { StaffMember } from '../../../model/staff.ts';
import { identityRoutes } from '../../../routes-table.ts';

export interface ResetCardProps {
  readonly desk: Desk;
  readonly actor: OfficerActor;
  readonly officer: StaffMember;
  readonly reset: FactorReset;
  readonly csrf: string;
}

/** Who asked for the reset, why, until when; and the button for a second person. */
export function ResetCard({ desk, actor, officer, reset, csrf }: ResetCardProps): JSX.Element {
  const { lang } = desk.frame;
  const { officers, reset: words } = identityMessages(lang);
  const { role, districtCode } = officer.posting;
  const isOwn = reset.askedBy === actor.officerId;
  const mayAgree = !isOwn && mayDoAbout(actor, 'agree-reset', { id: officer.id, role, districtCode });
  return (
    <Card heading={officers.openReset} tone="info">
      <div class="stack">
        <p>{words.askedBy(localised(reset.askerName, lang), formatMoment(reset.askedAt, lang))}</p>
        <p>“{reset.reason}”</p>
        <p>{words.until(formatMoment(reset.expiresAt, lang))}</p>
        {isOwn && <p>{words.ownRequest}</p>}
        {mayAgree && (
          <Form action={identityRoutes.agreeReset.href(lang, { id: officer.id })} csrf={csrf} class="stack">
            <p>{words.afterwards}</p>
            <Button text={words.agree} />
          </Form>
        )}
      </div>
    </Card>
  );
}
