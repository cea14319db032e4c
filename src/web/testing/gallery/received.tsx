import type { JSX } from 'preact';
import { ButtonLink } from '../../components/button/button.tsx';
import { Card } from '../../components/card/card.tsx';
import { Clock } from '../../components/clock/clock.tsx';
import { Columns } from '../../components/columns/columns.tsx';
import { Holder } from '../../components/holder/holder.tsx';
import { ReceivedPanel } from '../../components/received-panel/received-panel.tsx';
import { CitizenLayout } from '../../layout/citizen-layout.tsx';
import { galleryFrame, pick, signedIn, type GalleryContext } from './gallery-frame.ts';

export function ReceivedPage(context: GalleryContext): JSX.Element {
  const { lang } = context;
  const title = pick(lang, { hi: 'आपकी शिकायत मिल गई', en: 'We have received it' });
  return (
    <CitizenLayout frame={{ ...galleryFrame(context, title), signedIn, isPrivate: true }}>
      <div class="stack-wide">
        <ReceivedPanel
          title={title}
          numberLabel={pick(lang, { hi: 'आपका नंबर', en: 'Your number' })}
          number="BR-EC-2026-188-000412"
          text={pick(lang, { hi: 'यह नंबर मैसेज में भी भेज दिया है। इसे सँभालकर रखिए।', en: 'We also sent this number as a message. Keep it.' })}
          actions={
            <>
              <ButtonLink href="/record" text={pick(lang, { hi: 'मामला देखिए', en: 'See the record' })} />
              <ButtonLink href="/receipt" kind="ghost" icon="printer" text={pick(lang, { hi: 'पावती छापिए', en: 'Print receipt' })} />
            </>
          }
        />
        <Columns
          main={
            <>
              <h2>{pick(lang, { hi: 'आगे क्या होगा', en: 'What happens next' })}</h2>
              <Clock
                title={pick(lang, { hi: 'दस्तख़त कीजिए, तब रिपोर्ट FIR बनेगी', en: 'Sign your report so that it becomes an FIR' })}
                state="on-time"
                leftText={pick(lang, { hi: '3 दिन बाकी', en: '3 days left' })}
                shareUsed={0}
                detail={pick(lang, { hi: 'गुरुवार 26 नवंबर, रात 12 बजे तक।', en: 'By Thursday, 26 November, midnight.' })}
              />
              <Card heading={pick(lang, { hi: 'आपको क्या करना है', en: 'What you need to do' })}>
                <p>{pick(lang, { hi: 'किसी भी थाने में यह नंबर और अपना पहचान पत्र लेकर जाइए। पैसे नहीं लगते।', en: 'Take this number and your identity card to any station. It costs nothing.' })}</p>
              </Card>
            </>
          }
          side={
            <Holder
              heading={pick(lang, { hi: 'अभी किसके पास है', en: 'Who has it now' })}
              who={pick(lang, { hi: 'ड्यूटी अधिकारी', en: 'Duty officer' })}
              office={pick(lang, { hi: 'जोकीहाट थाना, अररिया', en: 'Jokihat police station, Araria' })}
              since={pick(lang, { hi: 'आज, शाम 6:10 से', en: 'Since today, 6:10 pm' })}
              phone="06453 000 000"
            />
          }
        />
      </div>
    </CitizenLayout>
  );
}
