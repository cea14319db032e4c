import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { shellMessages } from '../../messages/shell-messages.ts';
import { PartInput } from '../date-field/part-input.tsx';
import type { FieldProps } from '../field/field-props.ts';
import { FieldsetGroup } from '../field/form-group.tsx';
import { dayParts, type TimeParts } from './time-of-day.ts';

export interface TimeFieldProps extends FieldProps {
  readonly lang: Lang;
  /** As typed. */
  readonly value?: TimeParts | undefined;
}

/** Asks as people say it: "6, evening". Sent as `<name>-hour`, `<name>-minute`, `<name>-part`; `timeOfDay` reads it. An error leads to `<name>-hour`. */
export function TimeField(props: TimeFieldProps): JSX.Element {
  const { name, lang, value } = props;
  const words = shellMessages(lang).time;
  const isWrong = props.error !== undefined;
  return (
    <FieldsetGroup field={props}>
      <div class="govuk-date-input">
        <PartInput id={`${name}-hour`} label={words.hour} value={value?.hour} width={2} isWrong={isWrong} />
        <PartInput id={`${name}-minute`} label={words.minute} value={value?.minute} width={2} isWrong={isWrong} />
        <div class="govuk-date-input__item">
          <label class="govuk-label govuk-date-input__label" for={`${name}-part`}>
            {words.part}
          </label>
          <select class={isWrong ? 'govuk-select govuk-select--error time-part' : 'govuk-select time-part'} id={`${name}-part`} name={`${name}-part`}>
            <option value="">{words.choose}</option>
            {dayParts.map((part) => (
              <option key={part} value={part} selected={part === value?.part}>
                {words[part]}
              </option>
            ))}
          </select>
        </div>
      </div>
    </FieldsetGroup>
  );
}
