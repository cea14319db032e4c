import type { JSX } from 'preact';
import type { Lang } from '../../../../../kernel/text.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { rankAndName } from '../../../../../foundation/identity/index.ts';
import { officeTitle } from '../../../../../foundation/offices/index.ts';
import { hearingSteps } from '../../../../cases/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { firFields } from './fir-fields.tsx';
import type { FirPageProps } from './fir-page-props.ts';
import type { OfferedRecorder, RecordingView } from './recording-view.ts';
import { StayButton } from './stay-button.tsx';

type RecordingProps = FirPageProps & { readonly recording: RecordingView };

/** What a section of the list of BNSS s.173(1) asks: who heard the woman (L4), and how a disabled victim was heard (L5). */
export function RecordingFields(props: RecordingProps): JSX.Element {
  const { desk, recording, complaint } = props;
  const { lang } = desk.frame;
  const { fir } = complaintMessages(lang);
  const words = fir.recording;
  const { yesOrNo, choice, area } = firFields(props);
  const needsReason = recording.mustBeWoman && !recording.hasStationWoman;
  return (
    <Card heading={words.title}>
      <div id="recording">
        <p class="govuk-form-group">{words.law}</p>
        {yesOrNo({ name: 'givenByVictimWoman', label: words.givenByVictim })}
        {yesOrNo({ name: 'victimIsDisabled', label: words.disabled })}
        <div class="govuk-form-group">
          <StayButton text={words.update} value="answer" action={complaintRoutes.registerFir.href(lang, { number: complaint.number })} part="recording" />
        </div>
        {needsReason && <NoWomanNotice recording={recording} lang={lang} />}
        {choice(
          { name: 'recorderId', label: words.recorder, hint: recording.mustBeWoman && recording.hasStationWoman ? words.womenOnly : undefined },
          { emptyText: complaintMessages(lang).desk.assign.choose, options: recording.offered.map((offered) => ({ value: offered.officer.id, text: recorderText(offered, lang) })) },
        )}
        {needsReason && area({ name: 'withoutWomanReason', label: words.reason }, 2)}
        {props.typed('victimIsDisabled') === 'yes' && <HearingSteps {...props} />}
      </div>
    </Card>
  );
}

function NoWomanNotice({ recording, lang }: { readonly recording: RecordingView; readonly lang: Lang }): JSX.Element {
  const words = complaintMessages(lang).fir.recording;
  const { officeAbove } = recording;
  return (
    <div class="govuk-form-group">
      <Notice tone="warn">
        <p>{words.noWoman}</p>
        <p>{officeAbove === undefined ? words.toldNowhere : words.told(officeTitle(officeAbove, lang).text)}</p>
      </Notice>
    </div>
  );
}

function HearingSteps(props: RecordingProps): JSX.Element {
  const words = complaintMessages(props.desk.frame.lang).fir.recording;
  const { errorOf, text } = firFields(props);
  return (
    <>
      <h3 class="govuk-form-group">{words.stepsTitle}</h3>
      {hearingSteps.map((step) => {
        const name = `hearing-${step}`;
        return (
          <div key={step}>
            <Checkboxes name={name} label={words.steps[step]} error={errorOf(name)} options={[{ value: 'yes', text: words.done }]} values={[props.typed(name)]} />
            {text({ name: `${name}-reason`, label: words.notDone })}
          </div>
        );
      })}
    </>
  );
}

function recorderText({ officer, office }: OfferedRecorder, lang: Lang): string {
  const name = rankAndName(officer, lang);
  return office === undefined ? name : `${name}, ${officeTitle(office, lang).text}`;
}
