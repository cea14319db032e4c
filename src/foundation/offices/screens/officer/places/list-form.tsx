import type { JSX } from 'preact';
import type { Lang } from '../../../../../kernel/text.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import type { ImportedPlaceStations } from '../../../actions/import-place-stations.ts';
import { officeMessages } from '../../../messages/index.ts';

export interface TypedList {
  /** What was typed; after an import, what is left of it to correct. */
  readonly text: string;
  readonly error?: string;
  readonly imported?: ImportedPlaceStations;
}

const ROWS = 10;

/** The district's list as pasted text. No `maxlength`: a browser would cut a long list without a word. */
export function ListForm({ list, action, csrf, lang }: { readonly list: TypedList; readonly action: string; readonly csrf: string; readonly lang: Lang }): JSX.Element {
  const words = officeMessages(lang).list;
  return (
    <Card heading={words.title}>
      <div class="stack">
        <p>{words.columns}</p>
        <Form action={action} csrf={csrf}>
          <TextArea name="list" label={words.label} hint={words.hint} rows={ROWS} value={list.text} error={list.error} />
          <Button text={words.button} />
        </Form>
      </div>
    </Card>
  );
}
