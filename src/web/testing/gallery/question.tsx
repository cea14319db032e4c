import type { JSX } from 'preact';
import { DateField } from '../../components/date-field/date-field.tsx';
import { QuestionPage } from '../../components/question-page/question-page.tsx';
import { QuickExit } from '../../components/quick-exit/quick-exit.tsx';
import { Notice } from '../../components/notice/notice.tsx';
import { Radios } from '../../components/radios/radios.tsx';
import { TextArea } from '../../components/text-area/text-area.tsx';
import { TimeField } from '../../components/time-field/time-field.tsx';
import { CitizenLayout } from '../../layout/citizen-layout.tsx';
import { galleryFrame, pick, signedIn, type GalleryContext } from './gallery-frame.ts';

/** A narrative question that came back with an error. */
export function QuestionWithError(context: GalleryContext): JSX.Element {
  const { lang } = context;
  const title = pick(lang, { hi: 'क्या हुआ?', en: 'What happened?' });
  const error = pick(lang, { hi: 'क्या हुआ, यह लिखिए। एक-दो वाक्य भी काफ़ी हैं।', en: 'Write what happened. One or two sentences are enough.' });
  return (
    <CitizenLayout frame={{ ...galleryFrame(context, title), hasErrors: true, signedIn }} backHref={`/${lang}/complaint/where`}>
      <QuestionPage lang={lang} action={`/${lang}/complaint/what`} csrf="token" progress={{ at: 3, of: 9 }} isKeepable errors={[{ fieldId: 'story', text: error }]}>
        <TextArea
          name="story"
          label={title}
          isPageHeading
          hint={pick(lang, { hi: 'अपने शब्दों में बताइए: किसने, किसके साथ, कैसे। भाषा कोई भी हो।', en: 'Tell it in your own words: who, to whom, how. In any language.' })}
          error={error}
        />
      </QuestionPage>
    </CitizenLayout>
  );
}

/** Several boxes in one question, on a flow with a quick exit. */
export function QuestionWhen(context: GalleryContext): JSX.Element {
  const { lang } = context;
  const title = pick(lang, { hi: 'कब हुआ?', en: 'When did it happen?' });
  const dateError = pick(lang, { hi: 'महीना 1 से 12 के बीच लिखिए', en: 'Write a month from 1 to 12' });
  return (
    <CitizenLayout frame={{ ...galleryFrame(context, title), hasErrors: true }} backHref={`/${lang}/complaint/what`}>
      <QuickExit href="https://mausam.imd.gov.in/" text={pick(lang, { hi: 'यह पेज तुरंत छोड़िए', en: 'Leave this page quickly' })} />
      <QuestionPage
        lang={lang}
        action={`/${lang}/complaint/when`}
        csrf="token"
        progress={{ at: 4, of: 9 }}
        errors={[{ fieldId: 'day-day', text: dateError }]}
        before={
          <Notice tone="warn" heading={pick(lang, { hi: 'तीन दिन में दस्तख़त करने होंगे', en: 'You will need to sign within three days' })}>
            <p>{pick(lang, { hi: 'किसी भी थाने में जा सकते हैं, या पुलिस को घर बुला सकते हैं।', en: 'You can go to any station, or ask an officer to come.' })}</p>
          </Notice>
        }
      >
        <h1>{title}</h1>
        <DateField name="day" lang={lang} label={pick(lang, { hi: 'तारीख़', en: 'Date' })} hint={pick(lang, { hi: 'जैसे 23 11 2026', en: 'For example 23 11 2026' })} error={dateError} value={{ day: '23', month: '21', year: '2026' }} />
        <TimeField name="time" lang={lang} label={pick(lang, { hi: 'समय', en: 'Time' })} value={{ hour: '6', minute: '10', part: 'evening' }} />
        <Radios
          name="sure"
          label={pick(lang, { hi: 'क्या समय पक्का पता है?', en: 'Are you sure of the time?' })}
          options={[
            { value: 'sure', text: pick(lang, { hi: 'हाँ', en: 'Yes' }) },
            { value: 'about', text: pick(lang, { hi: 'क़रीब-क़रीब', en: 'About' }), hint: pick(lang, { hi: 'एक-दो घंटे का फ़र्क़ हो सकता है', en: 'It may be an hour or two off' }) },
            { value: 'unknown', text: pick(lang, { hi: 'मुझे नहीं पता', en: 'I don’t know' }) },
          ]}
          value="about"
        />
      </QuestionPage>
    </CitizenLayout>
  );
}
