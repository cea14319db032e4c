import type { JSX } from 'preact';
import type { FieldOption } from '../../../../../web/components/field/field-props.ts';
import { DateField } from '../../../../../web/components/date-field/date-field.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { Select } from '../../../../../web/components/select/select.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { TextField, type TextFieldProps } from '../../../../../web/components/text-field/text-field.tsx';
import { complaintMessages } from '../../../messages/index.ts';
import type { FirPageProps } from './fir-page-props.ts';

interface Label {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The fields of the form, each holding what was typed in it and what is wrong with it. */
export interface FirFields {
  readonly errorOf: (name: string) => string | undefined;
  readonly text: (label: Label, look?: Pick<TextFieldProps, 'width' | 'inputMode'>) => JSX.Element;
  readonly area: (label: Label, rows: number) => JSX.Element;
  readonly day: (label: Label) => JSX.Element;
  readonly choice: (label: Label, of: { readonly options: readonly FieldOption[]; readonly emptyText: string }) => JSX.Element;
  readonly yesOrNo: (label: Label) => JSX.Element;
}

export function firFields({ desk, typed, errors }: FirPageProps): FirFields {
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const errorOf = (name: string): string | undefined => {
    const key = errors[name];
    return key === undefined ? undefined : words.errors[key];
  };
  const filled = ({ name, ...label }: Label) => ({ ...label, name, error: errorOf(name), value: typed(name) });
  return {
    errorOf,
    text: (label, look = {}) => <TextField {...filled(label)} {...look} />,
    area: (label, rows) => <TextArea {...filled(label)} rows={rows} />,
    day: (label) => (
      <DateField
        {...label}
        lang={lang}
        error={errorOf(`${label.name}-day`)}
        value={{ day: typed(`${label.name}-day`), month: typed(`${label.name}-month`), year: typed(`${label.name}-year`) }}
      />
    ),
    choice: (label, of) => <Select {...filled(label)} {...of} />,
    yesOrNo: (label) => (
      <Radios
        {...filled(label)}
        isInline
        options={[
          { value: 'yes', text: words.fir.recording.yes },
          { value: 'no', text: words.fir.recording.no },
        ]}
      />
    ),
  };
}
