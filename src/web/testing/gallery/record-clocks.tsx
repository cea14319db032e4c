import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { Clock } from '../../components/clock/clock.tsx';
import { pick } from './gallery-frame.ts';

/** One strip in each state. */
export function RecordClocks({ lang }: { readonly lang: Lang }): JSX.Element {
  const law = { href: `/${lang}/law/bnss-173`, text: pick(lang, { hi: 'क़ानून क्या कहता है?', en: 'What does the law say?' }) };
  return (
    <>
      <Clock
        title={pick(lang, { hi: 'दस्तख़त कीजिए, तब रिपोर्ट FIR बनेगी', en: 'Sign your report so that it becomes an FIR' })}
        state="on-time"
        leftText={pick(lang, { hi: '2 दिन 5 घंटे बाकी', en: '2 days 5 hours left' })}
        shareUsed={0.26}
        detail={pick(lang, {
          hi: 'गुरुवार 26 नवंबर, रात 12 बजे तक। समय निकल जाए तो भी कुछ ख़त्म नहीं होता, बाद में भी दस्तख़त कर सकते हैं।',
          en: 'By Thursday, 26 November, midnight. If the time passes, nothing is lost: you can still sign.',
        })}
        law={law}
      />
      <Clock
        title={pick(lang, { hi: 'थाने को जाँच अधिकारी का नाम बताना है', en: 'The station must name an officer' })}
        state="warning"
        leftText={pick(lang, { hi: '4 घंटे बाकी', en: '4 hours left' })}
        shareUsed={0.83}
        detail={pick(lang, { hi: 'मंगलवार 24 नवंबर, शाम 6:10 तक। नहीं तो मामला अपने-आप एसडीपीओ के पास जाएगा।', en: 'By Tuesday, 24 November, 6:10 pm. If not, the matter goes to the SDPO by itself.' })}
      />
      <Clock
        title={pick(lang, { hi: 'थाने को शिकायत पढ़नी थी', en: 'The station had to read the complaint' })}
        state="late"
        leftText={pick(lang, { hi: '5 घंटे देर हो चुकी है', en: 'Late by 5 hours' })}
        shareUsed={1.2}
        detail={pick(lang, { hi: 'मामला अब सर्किल इंस्पेक्टर के पास है।', en: 'The matter is now with the circle inspector.' })}
      />
      <Clock
        title={pick(lang, { hi: 'पावती देनी थी', en: 'A receipt had to be given' })}
        state="met"
        leftText={pick(lang, { hi: 'समय पर हुआ', en: 'Done on time' })}
        shareUsed={0.01}
        detail={pick(lang, { hi: 'सोमवार 23 नवंबर, शाम 6:10', en: 'Monday, 23 November, 6:10 pm' })}
      />
    </>
  );
}
