import type { JSX } from 'preact';
import { langOf, localised, type Lang } from '../../../../../kernel/text.ts';
import { DataTable, type Column } from '../../../../../web/components/data-table/data-table.tsx';
import { ShareBar } from '../../../../../web/components/share-bar/share-bar.tsx';
import { StatTiles } from '../../../../../web/components/stat-tile/stat-tile.tsx';
import type { District } from '../../../../geography/index.ts';
import { countText } from '../../../messages/count-text.ts';
import { officeMessages } from '../../../messages/index.ts';
import { degrees, type Degree } from '../../../model/station-suggestion.ts';
import type { BlockCoverage } from '../../../store/place-station-coverage.ts';

/** How well the stations of one district's places are known. */
export interface Survey {
  readonly district: District;
  readonly blocks: readonly BlockCoverage[];
}

/** The district in four numbers, then block by block. */
export function CoverageTable({ survey, lang }: { readonly survey: Survey; readonly lang: Lang }): JSX.Element {
  const words = officeMessages(lang).places;
  const { blocks, district } = survey;
  const sum = (numberOf: (block: BlockCoverage) => number): string => countText(blocks.reduce((total, block) => total + numberOf(block), 0));
  const heading = words.blocksOf(localised(district.name, lang));
  return (
    <>
      <StatTiles stats={[{ value: sum((block) => block.places), label: words.allPlaces }, ...degrees.map((degree) => ({ value: sum((block) => countOf(block, degree)), label: words.degrees[degree] }))]} />
      <h2>{heading}</h2>
      <DataTable caption={heading} columns={columnsOf(lang)} rows={blocks} keyOf={(block) => String(block.blockCode)} />
    </>
  );
}

function columnsOf(lang: Lang): Column<BlockCoverage>[] {
  const words = officeMessages(lang).places;
  return [
    { heading: words.columns.block, kind: 'head', cell: ({ name }) => (name === undefined ? words.noBlock : <span lang={langOf(name, lang)}>{localised(name, lang)}</span>) },
    { heading: words.columns.places, cell: (block) => countText(block.places) },
    ...degrees.map((degree): Column<BlockCoverage> => ({ heading: words.columns[degree], cell: (block) => words.percentOf(countText(countOf(block, degree)), percentOf(block.share[degree])) })),
    {
      heading: words.columns.bar,
      cell: ({ share }) => <ShareBar parts={[{ share: share.sure, tone: 'good' }, { share: share.likely, tone: 'accent' }]} />,
    },
  ];
}

function countOf(block: BlockCoverage, degree: Degree): number {
  return Math.round(block.share[degree] * block.places);
}

/** Whole percents; a few are never shown as none, nor nearly all as all. */
function percentOf(share: number): number {
  if (share === 0 || share === 1) return share * 100;
  return Math.min(Math.max(Math.round(share * 100), 1), 99);
}
