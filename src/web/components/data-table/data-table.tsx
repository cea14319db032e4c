import type { ComponentChildren, JSX } from 'preact';

export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** `head` names the row and holds its link; `action` holds the next action (key `a`); `number` is set to the right. */
  readonly kind?: 'head' | 'action' | 'number' | undefined;
}

export interface DataTableProps<Row> {
  /** Read by screen readers; shown above the table when `isCaptionShown`. */
  readonly caption: string;
  readonly isCaptionShown?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** Rows of work. On a narrow screen each row becomes a card with its headings inside. An empty table is an `EmptyState` instead. */
export function DataTable<Row>({ caption, isCaptionShown, columns, rows, keyOf }: DataTableProps<Row>): JSX.Element {
  return (
    <table class="data-table">
      <caption class={isCaptionShown === true ? 'data-table__caption' : 'visually-hidden'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.heading} scope="col" class={column.kind === 'number' ? 'data-table__number' : undefined}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-row>
            {columns.map((column) => (
              <Cell key={column.heading} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }): JSX.Element {
  if (column.kind === 'head') {
    return (
      <th scope="row" data-label={column.heading}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td data-label={column.heading} class={column.kind === 'number' ? 'data-table__number' : undefined} data-row-action={column.kind === 'action' ? '' : undefined}>
      {column.cell(row)}
    </td>
  );
}
