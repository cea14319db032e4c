import type { JSX } from 'preact';
import type { Lang } from '../../../../../kernel/text.ts';
import { DataTable, type Column } from '../../../../../web/components/data-table/data-table.tsx';
import { TwoLines } from '../../../../../web/components/data-table/two-lines.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import type { ImportedPlaceStations } from '../../../actions/import-place-stations.ts';
import { countText } from '../../../messages/count-text.ts';
import { officeMessages } from '../../../messages/index.ts';
import type { RejectedPlace } from '../../../model/place-station-list.ts';

/** What became of the list: the counts, and each rejected row with its reason. */
export function ImportOutcome({ imported, lang }: { readonly imported: ImportedPlaceStations; readonly lang: Lang }): JSX.Element {
  const words = officeMessages(lang).imported;
  const { read, taken, rejected } = imported;
  const counts = { read: countText(read), taken: countText(taken), rejected: countText(rejected.length) };
  return (
    <section class="stack" aria-label={words.counts(counts)}>
      <Notice tone={rejected.length === 0 ? 'good' : 'warn'} heading={words.counts(counts)}>
        {taken > 0 && <p>{words.fromToday}</p>}
        {rejected.length > 0 && <p>{words.left}</p>}
      </Notice>
      {rejected.length > 0 && (
        <>
          <h2>{words.rejected}</h2>
          <DataTable caption={words.rejected} columns={columnsOf(lang)} rows={rejected} keyOf={(row) => String(row.row)} />
        </>
      )}
    </section>
  );
}

function columnsOf(lang: Lang): Column<RejectedPlace>[] {
  const { imported, listFaults } = officeMessages(lang);
  return [
    { heading: imported.row, kind: 'head', cell: (row) => row.row },
    { heading: imported.place, cell: (row) => <TwoLines top={row.place} below={[row.district, row.pincode].filter((part) => part !== '').join(' ')} /> },
    { heading: imported.station, cell: (row) => row.station },
    { heading: imported.why, cell: (row) => listFaults[row.fault] },
  ];
}
