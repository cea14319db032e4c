import type { JSX } from 'preact';
import type { Lang } from '../../../../../kernel/text.ts';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import type { FieldOption } from '../../../../../web/components/field/field-props.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { QuestionPage } from '../../../../../web/components/question-page/question-page.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { TimeField } from '../../../../../web/components/time-field/time-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { mailMessages } from '../../../../../foundation/notifications/index.ts';
import { complaintNatures } from '../../../model/complaint-nature.ts';
import { behalves } from '../../../model/person.ts';
import { questionSteps, type FormStep, type QuestionStep } from '../../../model/complaint-answers.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { firstBoxOf } from '../../first-box-of.ts';
import type { ErrorKey } from './form.ts';

/** The lists a question chooses from; only the question at hand has them. */
export interface StepChoices {
  readonly places?: readonly FieldOption[];
  readonly districts?: readonly Omit<FieldOption, 'hint'>[];
  readonly districtName?: string;
  /** It is about the police: the station asked for is the one complained of. */
  readonly isAboutPolice?: boolean;
  /** Offered first, each with the reason why. */
  readonly likelyStations?: readonly FieldOption[];
  readonly otherStations?: readonly Omit<FieldOption, 'hint'>[];
}

export interface StepPageProps {
  readonly frame: FrameContext;
  readonly step: FormStep;
  readonly action: string;
  readonly csrf: string;
  readonly backHref: string;
  readonly choices: StepChoices;
  /** It happened to a child: nobody asks for a child's phone. */
  readonly isChild?: boolean;
  /** Confirmed before: it is not asked again. */
  readonly knownMobile?: string | undefined;
  /** Mails are sent here: an address may be given. */
  readonly asksEmail?: boolean;
  /** Field name → what stands in it: what was typed just now, or what the draft holds. */
  readonly typed: (name: string) => string;
  readonly errors: Readonly<Record<string, ErrorKey>>;
}

export function StepPage(props: StepPageProps): JSX.Element {
  const { frame, step, errors } = props;
  const words = complaintMessages(frame.lang);
  const isPrivate = true;
  return (
    <CitizenLayout frame={{ ...frame, title: titleOf(words, props), isPrivate, hasErrors: Object.keys(errors).length > 0 }} backHref={props.backHref}>
      <QuestionPage
        lang={frame.lang}
        action={props.action}
        csrf={props.csrf}
        progress={step === 'station' ? undefined : { at: questionSteps.indexOf(countedWith(step)) + 1, of: questionSteps.length }}
        errors={Object.entries(errors).map(([name, key]) => ({ fieldId: firstBoxOf(name), text: words.errors[key] }))}
        continueText={words.next}
        isKeepable={step !== 'station'}
      >
        {fields[step]({ ...props, words, lang: frame.lang, errorOf: (name) => errorText(words, errors[name]) })}
      </QuestionPage>
    </CitizenLayout>
  );
}

/** Who it happened to belongs to the words: whoever reports for another person answers no more questions than others. */
function countedWith(step: Exclude<FormStep, 'station'>): QuestionStep {
  return step === 'victim' ? 'words' : step;
}

function titleOf(words: ComplaintMessages, { step, choices }: StepPageProps): string {
  if (step === 'station') return stationWords(words, choices).title;
  return step === 'victim' ? words.persons.victim.title : words[step].title;
}

/** Which station gets it, or, about the police, which one it is about. */
function stationWords(words: ComplaintMessages, { isAboutPolice }: StepChoices): { readonly title: string; readonly hint: string; readonly desk: string; readonly deskHint: string } {
  return isAboutPolice === true ? words.misconduct.station : words.station;
}

function errorText(words: ComplaintMessages, key: ErrorKey | undefined): string | undefined {
  return key === undefined ? undefined : words.errors[key];
}

type FieldParts = StepPageProps & { readonly words: ComplaintMessages; readonly lang: Lang; readonly errorOf: (name: string) => string | undefined };

const fields: Readonly<Record<FormStep, (parts: FieldParts) => JSX.Element>> = {
  what: ({ words, typed, errorOf }) => (
    <Radios
      name="nature"
      label={words.what.title}
      hint={words.what.hint}
      error={errorOf('nature')}
      isPageHeading
      options={complaintNatures.map((nature) => ({ value: nature, text: words.natures[nature], ...(nature === 'police' && { hint: words.misconduct.natureHint }) }))}
      value={typed('nature')}
    />
  ),
  where: ({ words, typed, errorOf }) => (
    <>
      <TextField name="placeText" label={words.where.title} hint={words.where.hint} error={errorOf('placeText')} isPageHeading value={typed('placeText')} maxLength={500} />
      <UseLocation text={words.where.useLocation} />
    </>
  ),
  place: ({ words, typed, errorOf, choices }) => (
    <>
      {(choices.places ?? []).length > 0 ? (
        <Radios
          name="placeId"
          label={words.place.title}
          hint={words.place.hint}
          error={errorOf('placeId')}
          isPageHeading
          options={[...(choices.places ?? []), { value: 'none', text: words.place.none }]}
          value={typed('placeId')}
        />
      ) : (
        <>
          <h1>{words.place.notFound}</h1>
          <input type="hidden" name="placeId" value="none" />
        </>
      )}
      <Select name="districtCode" label={words.place.whichDistrict} emptyText={words.place.chooseDistrict} error={errorOf('districtCode')} options={choices.districts ?? []} value={typed('districtCode')} />
    </>
  ),
  station: ({ words, typed, errorOf, choices }) => (
    <>
      <Radios
        name="officeId"
        label={stationWords(words, choices).title}
        hint={stationWords(words, choices).hint}
        error={errorOf('officeId')}
        isPageHeading
        options={[...(choices.likelyStations ?? []), { value: 'desk', text: stationWords(words, choices).desk, hint: stationWords(words, choices).deskHint }, { value: 'other', text: words.station.other }]}
        value={typed('officeId')}
      />
      <Select name="otherOfficeId" label={words.station.others(choices.districtName ?? '')} emptyText={words.station.chooseOther} options={choices.otherStations ?? []} value={typed('otherOfficeId')} />
    </>
  ),
  when: ({ words, typed, errorOf, lang }) => (
    <>
      <h1>{words.when.title}</h1>
      <DateField
        name="occurredOn"
        lang={lang}
        label={words.when.day}
        hint={words.when.dayHint}
        error={errorOf('occurredOn')}
        value={{ day: typed('occurredOn-day'), month: typed('occurredOn-month'), year: typed('occurredOn-year') }}
      />
      <TimeField
        name="occurredTime"
        lang={lang}
        label={words.when.time}
        hint={words.when.timeHint}
        error={errorOf('occurredTime')}
        value={{ hour: typed('occurredTime-hour'), minute: typed('occurredTime-minute'), part: typed('occurredTime-part') }}
      />
    </>
  ),
  words: ({ words, typed, errorOf }) => (
    <>
      <TextArea name="narrative" label={words.words.title} hint={words.words.hint} error={errorOf('narrative')} isPageHeading rows={10} value={typed('narrative')} />
      <Radios name="onBehalf" label={words.persons.onBehalf.title} options={behalves.map((value) => ({ value, text: words.persons.onBehalf.options[value] }))} value={typed('onBehalf') || 'self'} />
    </>
  ),
  victim: ({ words: { persons }, typed, errorOf, isChild }) => (
    <>
      <h1>{persons.victim.title}</h1>
      <p>{isChild === true ? persons.victim.childHint : persons.victim.hint}</p>
      <TextField name="victimName" label={persons.victim.name} error={errorOf('victimName')} autoComplete="off" value={typed('victimName')} maxLength={100} />
      <TextField name="kinship" label={persons.victim.kinship} hint={persons.victim.kinshipHint} error={errorOf('kinship')} autoComplete="off" value={typed('kinship')} maxLength={100} />
      {isChild !== true && <TextField name="victimMobile" label={persons.victim.mobile} hint={persons.victim.mobileHint} error={errorOf('victimMobile')} type="tel" inputMode="tel" autoComplete="off" width={20} value={typed('victimMobile')} />}
    </>
  ),
  you: ({ words, lang, typed, errorOf, knownMobile, asksEmail }) => (
    <>
      <h1>{words.you.title}</h1>
      <p>{words.you.hint}</p>
      <TextField name="name" label={words.you.name} error={errorOf('name')} autoComplete="name" value={typed('name')} maxLength={100} />
      {knownMobile === undefined && <TextField name="mobile" label={words.you.mobile} hint={words.you.mobileHint} error={errorOf('mobile')} type="tel" inputMode="tel" autoComplete="tel" width={20} value={typed('mobile')} />}
      {asksEmail === true && <TextField name="email" label={words.you.email} hint={`${words.you.emailHint} ${mailMessages(lang).shared}`} error={errorOf('email')} type="email" inputMode="email" autoComplete="email" value={typed('email')} maxLength={254} />}
    </>
  ),
};

/** A button that appears only where a script can ask the phone where it is; without it the words are enough. */
function UseLocation({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      <input type="hidden" name="lat" data-lat />
      <input type="hidden" name="lon" data-lon />
      <div class="govuk-form-group" hidden data-locate>
        <Button text={text} kind="ghost" icon="map-pin" />
      </div>
    </>
  );
}
