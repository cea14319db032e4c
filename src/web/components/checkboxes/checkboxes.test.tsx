import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { Checkboxes } from './checkboxes.tsx';

it('ticked boxes stay ticked and send their values under one name', () => {
  const html = htmlOf(<Checkboxes name="lost" label="What was taken?" options={[{ value: 'phone', text: 'Phone' }, { value: 'papers', text: 'Papers' }]} values={['papers']} />);
  expect(html.match(/name="lost"/g)).toHaveLength(2);
  expect(html).toMatch(/value="papers" checked/);
  expect(html).not.toMatch(/value="phone" checked/);
});
