import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** One row of a list: its cells by the names of the columns, without blanks around them. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>> & {
  /** The line of the text; the header is line 1, and empty lines count. */
  readonly row: number;
};

const Line = z.object({ info: z.object({ lines: z.number() }), record: z.record(z.string(), z.string()) });

/**
 * The rows of a list that somebody has pasted: commas, or tabs as a spreadsheet copies them. Its first line names the columns, in
 * whatever order; columns that nobody asked for are left out.
 * Undefined when the text is no such list.
 */
export function readCsv<Column extends string>(text: string, columns: readonly Column[]): CsvRow<Column>[] | undefined {
  try {
    const header = (names: string[]): string[] => names.map((name) => name.trim().toLowerCase());
    const lines = z.array(Line).parse(parse(text, { columns: header, delimiter: [',', '\t'], bom: true, trim: true, skip_empty_lines: true, info: true }));
    return lines.map(({ info, record }) => {
      const cells = columns.map((column) => [column, z.string().parse(record[column])]);
      return { ...(Object.fromEntries(cells) as Record<Column, string>), row: info.lines };
    });
  } catch {
    return undefined;
  }
}

/** Rows as a list with commas, header included. `readCsv` reads it as the same rows. */
export function csvText<Column extends string>(columns: readonly Column[], rows: readonly Readonly<Record<Column, string>>[]): string {
  return [columns, ...rows.map((row) => columns.map((column) => quoted(row[column])))].map((cells) => cells.join(',')).join('\n');
}

/** What a spreadsheet takes for the beginning of a formula, in the forms of East Asian keyboards too; and what looks guarded already. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell for a file that a spreadsheet will open: one that begins like a formula is held to be text by an apostrophe (OWASP, CSV injection). */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return /[",\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
