import type { JSX } from 'preact';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { authorityWays, deeds, dutiesAskingFor, partsOf, reportKinds, type Deed, type DutyLine } from '../../../../cases/index.ts';
import { mayDo } from '../../../model/complaint-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { ActionCard, errorOf } from '../complaint/action-card.tsx';
import { fieldOf } from './deed-form.ts';
import type { DutyFormProps } from './duties-page-props.ts';

/** What can be written down of this FIR, what stands already, and for whoever may the forms; the deeds of duties that it does not have are not there. */
export function DeedCards(props: DutyFormProps): JSX.Element {
  const isAsked = (deed: Deed): boolean => deed === 'police-report-sent' || props.clocks.some(({ kind }) => dutiesAskingFor(deed).some((duty) => duty === kind));
  return (
    <>
      {deeds.filter(isAsked).map((deed) => (
        <DeedCard key={deed} {...props} deed={deed} />
      ))}
    </>
  );
}

type DeedProps = DutyFormProps & { readonly deed: Deed };

function DeedCard(props: DeedProps): JSX.Element | null {
  const { deed, done, actor, complaint, desk, errors } = props;
  const words = complaintMessages(desk.frame.lang).duties;
  const lines = done.lines.filter((line) => line.deed === deed);
  const isAllowed = mayDo(actor, deed === 'police-report-sent' ? 'record-report' : 'record-deed', complaint);
  const hasErrors = errors.some(({ fieldId }) => fieldId.startsWith(deed));
  if (lines.length === 0) {
    if (!isAllowed) return null;
    return (
      <ActionCard title={words.deeds[deed].title} law={words.deeds[deed].law}>
        <details open={hasErrors || isUrgent(deed)}>
          <summary>{words.write}</summary>
          <DeedFields {...props} isCorrection={false} />
        </details>
      </ActionCard>
    );
  }
  return (
    <ActionCard title={words.deeds[deed].done} law={words.deeds[deed].law}>
      {lines.map((line, index) => (
        <WrittenDown key={line.id} {...props} line={line} isNewest={index === 0} />
      ))}
      {isAllowed && (
        <details open={hasErrors}>
          <summary>{words.correct}</summary>
          <DeedFields {...props} isCorrection />
        </details>
      )}
    </ActionCard>
  );
}

/** What runs in hours stands open; the rest waits for months behind its heading. */
function isUrgent(deed: Deed): boolean {
  return dutiesAskingFor(deed).includes('pocso.inform-cwc');
}

function WrittenDown({ line, isNewest, desk }: DeedProps & { readonly line: DutyLine; readonly isNewest: boolean }): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang).duties;
  const how = line.reportKind !== undefined ? words.report.kinds[line.reportKind] : line.way === undefined ? '' : words.authorityWays[line.way];
  return (
    <div>
      <p>
        {!isNewest && `${words.earlierLine} `}
        {[line.addressee, formatMoment(line.doneAt, lang), how, line.letterNumber === '' ? '' : words.numbered(line.letterNumber)].filter((part) => part !== '').join(', ')}. {words.writtenDown(formatMoment(line.recordedAt, lang))}.
      </p>
      {line.reason !== undefined && <OwnWords text={line.reason} lang={lang} />}
    </div>
  );
}

/** What was typed stays when something is missing. */
function DeedFields({ deed, isCorrection, complaint, desk, csrf, errors, typed }: DeedProps & { readonly isCorrection: boolean }): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang).duties;
  const field = (part: Parameters<typeof fieldOf>[1]) => {
    const name = fieldOf(deed, part);
    return { name, value: typed(name), error: errorOf(errors, name) };
  };
  const done = fieldOf(deed, 'done');
  const parts = partsOf[deed];
  const labels = words.deeds[deed];
  return (
    <Form action={complaintRoutes.recordDuty.href(lang, { number: complaint.number })} csrf={csrf}>
      {parts.includes('reportKind') && <Radios {...field('reportKind')} label={words.report.kind} options={reportKinds.map((value) => ({ value, text: words.report.kinds[value] }))} />}
      {'addressee' in labels && <TextField {...field('addressee')} label={labels.addressee} autoComplete="off" maxLength={200} />}
      <DateField name={done} label={words.day} lang={lang} error={errorOf(errors, `${done}-day`)} value={{ day: typed(`${done}-day`), month: typed(`${done}-month`), year: typed(`${done}-year`) }} />
      <TextField name={`${done}-time`} label={words.time} width={10} value={typed(`${done}-time`)} />
      {parts.includes('way') && <Radios {...field('way')} label={words.authorityWay} options={authorityWays.map((value) => ({ value, text: words.authorityWays[value] }))} />}
      {'letterNumber' in labels && <TextField {...field('letterNumber')} label={labels.letterNumber} autoComplete="off" width={20} maxLength={100} />}
      {parts.includes('family') && <Checkboxes name={fieldOf(deed, 'family')} label={words.familyFirst} error={errorOf(errors, fieldOf(deed, 'family'))} options={[{ value: 'yes', text: words.familyTold }]} />}
      {isCorrection && <TextArea {...field('reason')} label={words.why} rows={3} />}
      <Button text={words.button} kind={deed === 'police-report-sent' || isCorrection ? 'ghost' : 'primary'} name="deed" value={deed} />
    </Form>
  );
}
