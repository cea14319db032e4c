import { expect, it } from 'vitest';
import { htmlOf } from '../../testing/html-of.ts';
import { DataTable, type Column } from './data-table.tsx';

interface Row {
  readonly id: string;
  readonly open: number;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Record', kind: 'head', cell: (row) => <a href={`/r/${row.id}`}>{row.id}</a> },
  { heading: 'Open', kind: 'number', cell: (row) => row.open },
  { heading: 'Next', kind: 'action', cell: () => 'Decide' },
];

it('a row is named by its head, and each cell knows its heading on a narrow screen', () => {
  const html = htmlOf(<DataTable caption="My work" columns={columns} rows={[{ id: '398', open: 0 }]} keyOf={(row) => row.id} />);
  expect(html).toContain('<th scope="row" data-label="Record"><a href="/r/398">398</a></th>');
  expect(html).toContain('<td data-label="Open" class="data-table__number">0</td>');
  expect(html).toContain('data-row-action');
  expect(html).toContain('<caption class="visually-hidden">My work</caption>');
});
