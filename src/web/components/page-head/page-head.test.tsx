import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { PageHead } from './page-head.tsx';

it('the title is the h1; the number of the record stands over it', () => {
  expect(htmlOf(<PageHead kicker="Complaint 412" title="Motorcycle stolen" />)).toContain('<p class="page-head__kicker">Complaint 412</p><h1>Motorcycle stolen</h1>');
});
