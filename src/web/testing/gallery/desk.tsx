import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { ButtonLink } from '../../components/button/button.tsx';
import { ClockCell } from '../../components/clock/clock-cell.tsx';
import { DataTable, type Column } from '../../components/data-table/data-table.tsx';
import { KeysHint } from '../../components/data-table/keys-hint.tsx';
import { TwoLines } from '../../components/data-table/two-lines.tsx';
import { FilterBar } from '../../components/filter-bar/filter-bar.tsx';
import { PageHead } from '../../components/page-head/page-head.tsx';
import { Pager } from '../../components/pager/pager.tsx';
import { StatTiles } from '../../components/stat-tile/stat-tile.tsx';
import { OfficerLayout } from '../../layout/officer-layout.tsx';
import type { NavGroup } from '../../layout/page-frame.ts';
import { workRows, type WorkRow } from './desk-rows.ts';
import { galleryFrame, pick, type GalleryContext } from './gallery-frame.ts';

export function DeskPage(context: GalleryContext): JSX.Element {
  const { lang } = context;
  const title = pick(lang, { hi: 'आज का काम', en: 'My work today' });
  const signedIn = { name: pick(lang, { hi: 'राकेश पासवान', en: 'Rakesh Paswan' }), office: pick(lang, { hi: 'एसआई, जाँच अधिकारी', en: 'SI, investigating officer' }), signOut: { action: '/sign-out', csrf: 'token' } };
  return (
    <OfficerLayout
      frame={{ ...galleryFrame(context, title), nav: navOf(lang), signedIn, isPrivate: true }}
      office={{ name: pick(lang, { hi: 'जोकीहाट', en: 'Jokihat' }), kind: pick(lang, { hi: 'थाना, अररिया', en: 'police station, Araria' }) }}
      search={{ action: '/desk/search', label: pick(lang, { hi: 'नंबर, नाम, फ़ोन या गाड़ी खोजिए', en: 'Search number, name, phone, vehicle' }) }}
    >
      <PageHead title={title} />
      <StatTiles
        stats={[
          { value: '2', label: pick(lang, { hi: 'देर हो चुकी', en: 'late' }), href: '?due=late', tone: 'late' },
          { value: '3', label: pick(lang, { hi: 'आज तक', en: 'due today' }), href: '?due=today', tone: 'warn' },
          { value: '2', label: pick(lang, { hi: 'इस हफ़्ते', en: 'this week' }), href: '?due=week' },
          { value: '41', label: pick(lang, { hi: 'मेरे पास खुले', en: 'open with me' }), href: '?due=all' },
        ]}
      />
      <FilterBar
        label={pick(lang, { hi: 'कौन से मामले', en: 'Which records' })}
        filters={[
          { href: '?kind=all', text: pick(lang, { hi: 'सब', en: 'All' }), count: 7, isCurrent: true },
          { href: '?kind=complaint', text: pick(lang, { hi: 'शिकायतें', en: 'Complaints' }), count: 4 },
          { href: '?kind=fir', text: 'FIR', count: 3 },
        ]}
      />
      <DataTable caption={title} columns={columnsFor(lang)} rows={workRows} keyOf={(row) => row.number} />
      <KeysHint lang={lang} />
      <Pager lang={lang} at={1} of={3} hrefOf={(page) => `?page=${page}`} />
    </OfficerLayout>
  );
}

function columnsFor(lang: Lang): readonly Column<WorkRow>[] {
  return [
    { heading: pick(lang, { hi: 'समय', en: 'Clock' }), cell: (row) => <ClockCell state={row.state} leftText={pick(lang, row.left)} shareUsed={row.used} /> },
    { heading: pick(lang, { hi: 'मामला', en: 'Record' }), kind: 'head', cell: (row) => <TwoLines top={<a href={`/desk/${row.number}`}>{pick(lang, row.kind)} {row.number}</a>} below={pick(lang, row.about)} /> },
    { heading: pick(lang, { hi: 'कहाँ, कब', en: 'Where, when' }), cell: (row) => <TwoLines top={pick(lang, row.where)} below={pick(lang, row.when)} /> },
    { heading: pick(lang, { hi: 'किसने दी', en: 'From' }), cell: (row) => row.from },
    { heading: pick(lang, { hi: 'अगला काम', en: 'Next' }), kind: 'action', cell: (row) => <ButtonLink href={`/desk/${row.number}/act`} text={pick(lang, row.next)} about={row.number} kind={row.state === 'late' || row.state === 'warning' ? 'primary' : 'ghost'} isSmall /> },
  ];
}

function navOf(lang: Lang): readonly NavGroup[] {
  return [
    {
      items: [
        { href: '/desk', text: pick(lang, { hi: 'आज का काम', en: 'My work today' }), count: 7, isCurrent: true },
        { href: '/desk/queue', text: pick(lang, { hi: 'थाने की सूची', en: 'Station queue' }), count: 23 },
        { href: '/desk/cases', text: pick(lang, { hi: 'मुक़दमे', en: 'Cases' }), count: 41 },
      ],
    },
    {
      heading: pick(lang, { hi: 'रजिस्टर', en: 'Registers' }),
      items: [
        { href: '/desk/diary', text: pick(lang, { hi: 'थाने की डायरी (सनहा)', en: 'General Diary' }) },
        { href: '/desk/missing', text: pick(lang, { hi: 'गुमशुदा, मिले', en: 'Missing, found' }) },
      ],
    },
    { heading: pick(lang, { hi: 'थाना', en: 'Station' }), items: [{ href: '/desk/officers', text: pick(lang, { hi: 'अधिकारी और ड्यूटी', en: 'Officers and duty' }) }] },
  ];
}
