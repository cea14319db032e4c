import type { JSX } from 'preact';
import { Button } from '../../components/button/button.tsx';
import { Card } from '../../components/card/card.tsx';
import { Form } from '../../components/form/form.tsx';
import { Notice } from '../../components/notice/notice.tsx';
import { OwnWords } from '../../components/own-words/own-words.tsx';
import { SummaryList } from '../../components/summary-list/summary-list.tsx';
import { CitizenLayout } from '../../layout/citizen-layout.tsx';
import { galleryFrame, pick, signedIn, type GalleryContext } from './gallery-frame.ts';

export function CheckAnswers(context: GalleryContext): JSX.Element {
  const { lang } = context;
  const title = pick(lang, { hi: 'अपने जवाब देख लीजिए', en: 'Check your answers' });
  const changeTo = (page: string) => ({ href: `/${lang}/complaint/${page}`, text: pick(lang, { hi: 'बदलिए', en: 'Change' }) });
  return (
    <CitizenLayout frame={{ ...galleryFrame(context, title), signedIn, isPrivate: true }} backHref={`/${lang}/complaint/photos`}>
      <div class="stack narrow">
        <h1>{title}</h1>
        <Card heading={pick(lang, { hi: 'घटना', en: 'What happened' })}>
          <SummaryList
            rows={[
              { label: pick(lang, { hi: 'कहाँ हुआ', en: 'Where' }), value: pick(lang, { hi: 'जोकीहाट हाट, अररिया (थाना जोकीहाट)', en: 'Jokihat haat, Araria (Jokihat station)' }), change: changeTo('where') },
              { label: pick(lang, { hi: 'कब हुआ', en: 'When' }), value: pick(lang, { hi: '23 नवंबर 2026, शाम 4:00', en: '23 November 2026, 4:00 pm' }), change: changeTo('when') },
              { label: pick(lang, { hi: 'क्या हुआ', en: 'What' }), value: <OwnWords lang="hi" text={'हाट में मोटरसाइकिल खड़ी करके सब्ज़ी लेने गया।\nलौटा तो गाड़ी नहीं थी।'} />, change: changeTo('what') },
            ]}
          />
        </Card>
        <Card heading={pick(lang, { hi: 'आप', en: 'You' })}>
          <SummaryList
            rows={[
              { label: pick(lang, { hi: 'नाम', en: 'Name' }), value: pick(lang, { hi: 'सुनीता कुमारी', en: 'Sunita Kumari' }), change: changeTo('name') },
              { label: pick(lang, { hi: 'फ़ोन', en: 'Phone' }), value: '98••• ••412', change: changeTo('phone') },
            ]}
          />
        </Card>
        <Notice tone="info" heading={pick(lang, { hi: 'भेजने के बाद', en: 'After you send it' })}>
          <p>{pick(lang, { hi: 'गुरुवार 26 नवंबर, रात 12 बजे तक दस्तख़त कीजिए। समय निकल जाए तो भी कुछ ख़त्म नहीं होता।', en: 'Sign by Thursday, 26 November, midnight. If the time passes, nothing is lost.' })}</p>
        </Notice>
        <Form action={`/${lang}/complaint/send`} csrf="token">
          <Button text={pick(lang, { hi: 'भेजिए', en: 'Send' })} />
        </Form>
      </div>
    </CitizenLayout>
  );
}
