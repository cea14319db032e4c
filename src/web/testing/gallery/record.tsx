import type { JSX } from 'preact';
import { ButtonLink } from '../../components/button/button.tsx';
import { Card } from '../../components/card/card.tsx';
import { LinkList } from '../../components/card/link-list.tsx';
import { Columns } from '../../components/columns/columns.tsx';
import { Holder } from '../../components/holder/holder.tsx';
import { PageHead } from '../../components/page-head/page-head.tsx';
import { Tag } from '../../components/tag/tag.tsx';
import { Timeline } from '../../components/timeline/timeline.tsx';
import { CitizenLayout } from '../../layout/citizen-layout.tsx';
import { galleryFrame, pick, signedIn, type GalleryContext } from './gallery-frame.ts';
import { RecordClocks } from './record-clocks.tsx';

export function RecordPage(context: GalleryContext): JSX.Element {
  const { lang } = context;
  const title = pick(lang, { hi: 'जोकीहाट हाट से मोटरसाइकिल चोरी', en: 'Motorcycle stolen near Jokihat haat' });
  return (
    <CitizenLayout frame={{ ...galleryFrame(context, title), signedIn, isPrivate: true }} backHref={`/${lang}/my`}>
      <PageHead
        kicker={pick(lang, { hi: 'शिकायत BR-EC-2026-188-000412', en: 'Complaint BR-EC-2026-188-000412' })}
        title={title}
        below={<Tag tone="warn" text={pick(lang, { hi: 'आपके दस्तख़त का इंतज़ार है', en: 'Waiting for your signature' })} />}
        actions={
          <>
            <ButtonLink href="/sign" text={pick(lang, { hi: 'दस्तख़त कैसे करें', en: 'How to sign' })} />
            <ButtonLink href="/receipt" kind="ghost" icon="printer" text={pick(lang, { hi: 'पावती छापिए', en: 'Print receipt' })} />
          </>
        }
      />
      <Columns main={<RecordDeadlines lang={lang} />} side={<RecordSide lang={lang} />} below={<RecordHistory lang={lang} />} />
    </CitizenLayout>
  );
}

function RecordDeadlines({ lang }: Pick<GalleryContext, 'lang'>): JSX.Element {
  return (
    <>
      <h2 class="visually-hidden">{pick(lang, { hi: 'समय-सीमाएँ', en: 'Deadlines' })}</h2>
      <RecordClocks lang={lang} />
    </>
  );
}

function RecordHistory({ lang }: Pick<GalleryContext, 'lang'>): JSX.Element {
  const proof = (href: string) => ({ href, text: pick(lang, { hi: 'मुहर लगी है: सबूत देखिए', en: 'Sealed: see the proof' }) });
  return (
    <Card heading={pick(lang, { hi: 'अब तक क्या हुआ', en: 'What happened so far' })}>
      <Timeline
        events={[
          { key: '3', dateTime: '2026-11-23T19:02:00+05:30', when: pick(lang, { hi: 'आज, शाम 7:02', en: 'Today, 7:02 pm' }), actor: pick(lang, { hi: 'जोकीहाट थाना', en: 'Jokihat station' }), title: pick(lang, { hi: 'थाने ने आपकी बात डायरी (सनहा) में लिख ली', en: 'The station wrote your report in its General Diary' }), detail: pick(lang, { hi: 'एंट्री 23, शाम 7:00 बजे', en: 'Entry 23, 7:00 pm' }), proof: proof('/p/3') },
          { key: '2', dateTime: '2026-11-23T18:10:00+05:30', when: pick(lang, { hi: 'आज, शाम 6:10', en: 'Today, 6:10 pm' }), title: pick(lang, { hi: 'शिकायत जोकीहाट थाने को भेजी गई', en: 'Sent to Jokihat station' }), detail: pick(lang, { hi: 'आपने बताया था कि घटना जोकीहाट हाट की है।', en: 'Because you said it happened near Jokihat haat.' }), proof: proof('/p/2') },
          { key: '1', dateTime: '2026-11-23T18:10:00+05:30', when: pick(lang, { hi: 'आज, शाम 6:10', en: 'Today, 6:10 pm' }), actor: pick(lang, { hi: 'आप', en: 'You' }), title: pick(lang, { hi: 'आपने शिकायत भेजी, 1 फ़ोटो के साथ', en: 'You reported it, with 1 photo' }), proof: proof('/p/1') },
        ]}
      />
    </Card>
  );
}

function RecordSide({ lang }: Pick<GalleryContext, 'lang'>): JSX.Element {
  return (
    <>
      <Holder
        heading={pick(lang, { hi: 'अभी किसके पास है', en: 'Who has it now' })}
        who={pick(lang, { hi: 'ड्यूटी अधिकारी', en: 'Duty officer' })}
        office={pick(lang, { hi: 'जोकीहाट थाना, अररिया', en: 'Jokihat police station, Araria' })}
        since={pick(lang, { hi: 'आज, शाम 6:10 से', en: 'Since today, 6:10 pm' })}
        phone="06453 000 000"
        next={pick(lang, { hi: 'इसके बाद: जाँच अधिकारी, जिसका नाम थाना बताएगा', en: 'Next: the investigating officer, whom the station names' })}
      />
      <Card tone="info" heading={pick(lang, { hi: 'आप क्या कर सकते हैं', en: 'What you can do' })}>
        <LinkList
          links={[
            { href: '/1', text: pick(lang, { hi: 'किसी भी थाने में दस्तख़त कीजिए', en: 'Sign at any station' }) },
            { href: '/2', text: pick(lang, { hi: 'पुलिस को घर बुलाइए', en: 'Ask an officer to come' }) },
            { href: '/3', text: pick(lang, { hi: 'फ़ोटो या काग़ज़ जोड़िए', en: 'Add a photo or a paper' }) },
            { href: '/4', text: pick(lang, { hi: 'मैंने ऐसा नहीं कहा था', en: 'This is not what I said' }) },
          ]}
        />
      </Card>
      <Card heading={pick(lang, { hi: 'आपके अधिकार', en: 'Your rights' })}>
        <p>{pick(lang, { hi: 'FIR बनते ही उसकी मुफ़्त कॉपी। 90 दिन में जाँच की ख़बर।', en: 'A free copy of the FIR the moment it is made. News within 90 days.' })}</p>
      </Card>
    </>
  );
}
