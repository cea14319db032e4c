import type { JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Checkboxes } from '../../../../../web/components/checkboxes/checkboxes.tsx';
import { publicationMessages, sensitivities } from '../../../../cases/index.ts';
import type { FirPageProps } from './fir-page-props.ts';

/** What the officer knows that keeps an FIR off the web, whatever the sections (L16). */
export function SensitivityFields({ desk, sensitivity }: FirPageProps): JSX.Element {
  const { form } = publicationMessages(desk.frame.lang);
  return (
    <Card>
      <Checkboxes name="sensitivity" label={form.heading} hint={form.hint} options={sensitivities.map((value) => ({ value, text: form.options[value] }))} values={sensitivity} />
    </Card>
  );
}
