import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { shellMessages } from '../../messages/shell-messages.ts';
import type { FieldProps } from '../field/field-props.ts';
import { FieldsetGroup } from '../field/form-group.tsx';
import { PartInput } from './part-input.tsx';

export interface DateFieldProps extends FieldProps {
  readonly lang: Lang;
  /** As typed, so that a wrong date comes back as it was. */
  readonly value?: DateParts | undefined;
}

export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const parts = ['day', 'month', 'year'] as const;

/** Three boxes, sent as `<name>-day`, `<name>-month`, `<name>-year`. An error leads to `<name>-day`. */
export function DateField(props: DateFieldProps): JSX.Element {
  const words = shellMessages(props.lang).date;
  return (
    <FieldsetGroup field={props}>
      <div class="govuk-date-input">
        {parts.map((part) => (
          <PartInput
            key={part}
            id={`${props.name}-${part}`}
            label={words[part]}
            value={props.value?.[part]}
            width={part === 'year' ? 4 : 2}
            isWrong={props.error !== undefined}
          />
        ))}
      </div>
    </FieldsetGroup>
  );
}
