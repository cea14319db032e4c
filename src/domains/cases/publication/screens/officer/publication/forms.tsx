import type { JSX } from 'preact';
import { stepOf } from '../../../../../../kernel/state-table.ts';
import { Button } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { Form } from '../../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../../web/components/own-words/own-words.tsx';
import { Radios } from '../../../../../../web/components/radios/radios.tsx';
import { TextArea } from '../../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../../web/components/text-field/text-field.tsx';
import { letterNumberText } from '../../../../fir/actions/write-to-magistrate.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { publicationMessages } from '../../../messages/index.ts';
import { mayDoWithPublication } from '../../../model/publication-policy.ts';
import { publicationTable } from '../../../model/publication-states.ts';
import type { Representation } from '../../../model/representation.ts';
import { extensionGrounds } from '../../../model/rules/publish-by.ts';
import { COMMITTEE_SIZE } from '../../../model/rules/representation-committee.ts';
import { mayRelease, mayWithhold } from '../../../model/rules/withholding-officer.ts';
import { errorAt } from '../../errors-of.ts';
import { firParams } from '../../fir-key.ts';
import type { PublicationFormProps } from './publication-page-props.ts';

/** What this officer may decide in this state; nothing when that is nothing. */
export function DecisionForm({ desk, actor, publication, typed, csrf, errors }: PublicationFormProps): JSX.Element | null {
  const { lang } = desk.frame;
  const words = publicationMessages(lang).desk;
  const may = (action: 'hold' | 'release' | 'withhold' | 'extend'): boolean => stepOf(publicationTable, publication.state, action) !== undefined && mayDoWithPublication(actor, action, publication);
  const choices = [
    ...(may('release') && mayRelease(actor.rank, publication.heldFor) ? (['release'] as const) : []),
    ...(may('hold') ? (['hold'] as const) : []),
    ...(may('withhold') && mayWithhold(actor.rank) ? (['withhold'] as const) : []),
    ...(may('extend') && mayWithhold(actor.rank) ? extensionGrounds : []),
  ];
  if (choices.length === 0) return null;
  return (
    <Card heading={words.decide}>
      <div class="stack">
        <p>{words.law}</p>
        <Form action={casesRoutes.decidePublication.href(lang, firParams(publication))} csrf={csrf}>
          <Radios name="choice" label={words.choice} options={choices.map((choice) => ({ value: choice, text: words.choices[choice] }))} value={typed('choice')} error={errorAt(errors, 'choice')} />
          <TextArea name="reasons" label={words.reasons} hint={words.reasonsHint} rows={4} value={typed('reasons')} error={errorAt(errors, 'reasons')} />
          <Button text={words.decideButton} />
        </Form>
      </div>
    </Card>
  );
}

/** L15: the Magistrate is told by the office; the software keeps whether. */
export function LetterForm({ desk, actor, publication, decisions, typed, csrf, errors }: PublicationFormProps): JSX.Element | null {
  const { lang } = desk.frame;
  const words = publicationMessages(lang).desk;
  const isOpen = decisions.some((decision) => decision.kind === 'withhold' && decision.magistrate === undefined);
  if (!isOpen || !mayDoWithPublication(actor, 'tell-magistrate', publication)) return null;
  return (
    <Card heading={words.magistrate}>
      <div class="stack">
        <p>{words.magistrateText}</p>
        <p>
          <a href={casesRoutes.magistrateLetter.href(lang, firParams(publication))}>{words.letterPaper}</a>
        </p>
        <Form action={casesRoutes.tellMagistrate.href(lang, firParams(publication))} csrf={csrf}>
          <TextField name="letter" label={words.letter} hint={words.letterHint(letterNumberText('withholding-letter', publication))} value={typed('letter')} error={errorAt(errors, 'letter')} />
          <Button text={words.letterButton} kind="ghost" />
        </Form>
      </div>
    </Card>
  );
}

/** L17: the person's request, and what the committee of three decided. */
export function RepresentationForm({ desk, actor, publication, representation, typed, csrf, errors }: PublicationFormProps & { readonly representation: Representation }): JSX.Element {
  const { lang } = desk.frame;
  const messages = publicationMessages(lang);
  const words = messages.desk;
  return (
    <Card heading={words.asked} tone="info">
      <div class="stack">
        <p>{words.askedBy(representation.name, messages.ask.concerns[representation.concern])}</p>
        <OwnWords text={representation.words} lang={representation.lang} />
        <p>{words.askedLaw}</p>
      </div>
      {mayDoWithPublication(actor, 'decide-representation', publication) && (
        <Form action={casesRoutes.answerRepresentation.href(lang, firParams(publication))} csrf={csrf}>
          <input type="hidden" name="representation" value={representation.id} />
          <Radios name="outcome" label={words.outcome} options={[{ value: 'give', text: words.outcomes.give }, { value: 'keep', text: words.outcomes.keep }]} value={typed('outcome')} error={errorAt(errors, 'outcome')} />
          {Array.from({ length: COMMITTEE_SIZE }, (_, index) => index + 1).map((place) => (
            <TextField key={place} name={`committee-${place}`} label={words.member(place)} value={typed(`committee-${place}`)} error={errorAt(errors, `committee-${place}`)} />
          ))}
          <TextArea name="answer" label={words.reasons} hint={words.answerHint} rows={4} value={typed('answer')} error={errorAt(errors, 'answer')} />
          <Button text={words.answerButton} />
        </Form>
      )}
    </Card>
  );
}
