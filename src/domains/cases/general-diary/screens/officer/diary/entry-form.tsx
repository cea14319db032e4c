import type { JSX } from 'preact';
import { Button } from '../../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../../web/components/card/card.tsx';
import { Form } from '../../../../../../web/components/form/form.tsx';
import { Select } from '../../../../../../web/components/select/select.tsx';
import { TextArea } from '../../../../../../web/components/text-area/text-area.tsx';
import { diaryMessages } from '../../../messages/index.ts';
import { handDiaryKinds } from '../../../model/diary-entry.ts';
import { diaryRoutes } from '../../../../routes-table.ts';
import type { DiaryPageProps } from './diary-page-props.ts';

/** A new line. Its id is made with the form, so that two presses write one line. */
export function EntryForm({ desk, entryId, typed, errors, csrf }: DiaryPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = diaryMessages(lang);
  const { enter } = words;
  const errorOf = (name: 'kind' | 'words'): string | undefined => {
    const key = errors[name];
    return key === undefined ? undefined : words.errors[key];
  };
  return (
    <Card heading={enter.title}>
      <Form action={diaryRoutes.enter.href(lang, {})} csrf={csrf}>
        <input type="hidden" name="entryId" value={entryId} />
        <Select name="kind" label={enter.kind} emptyText={enter.choose} error={errorOf('kind')} options={handDiaryKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))} value={typed('kind')} />
        <TextArea name="words" label={enter.words} hint={enter.hint} error={errorOf('words')} rows={3} value={typed('words')} />
        <Button text={enter.button} />
      </Form>
    </Card>
  );
}
