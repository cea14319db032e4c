import type { JSX } from 'preact';
import { HomeCards } from '../../components/home-card/home-card.tsx';
import { SearchBox } from '../../components/search-box/search-box.tsx';
import { ServiceList } from '../../components/service-list/service-list.tsx';
import { PublicLayout } from '../../layout/public-layout.tsx';
import { galleryFrame, pick, type GalleryContext } from './gallery-frame.ts';

export function HomePage(context: GalleryContext): JSX.Element {
  const { lang } = context;
  const title = pick(lang, { hi: 'आपको क्या चाहिए?', en: 'What do you need?' });
  return (
    <PublicLayout frame={{ ...galleryFrame(context, title), lastUpdated: pick(lang, { hi: '24 नवंबर 2026', en: '24 November 2026' }) }}>
      <div class="stack-wide">
        <div class="stack">
          <h1>{title}</h1>
          <HomeCards
            cards={[
              {
                href: 'tel:112',
                tone: 'emergency',
                icon: 'phone',
                title: pick(lang, { hi: 'अभी ख़तरा है? 112 पर कॉल कीजिए', en: 'In danger now? Call 112' }),
                text: pick(lang, { hi: 'पुलिस, आग, एम्बुलेंस। मुफ़्त, 24 घंटे।', en: 'Police, fire, ambulance. Free, day and night.' }),
              },
              {
                href: `/${lang}/complaint`,
                tone: 'primary',
                icon: 'file-pen-line',
                title: pick(lang, { hi: 'शिकायत या रिपोर्ट कीजिए', en: 'Report or complain' }),
                text: pick(lang, { hi: 'थाना हम ढूँढेंगे। पावती तुरंत मिलेगी।', en: 'We find the station. You get a receipt at once.' }),
              },
              {
                href: `/${lang}/track`,
                tone: 'plain',
                icon: 'clock',
                title: pick(lang, { hi: 'मेरे मामले में क्या हुआ?', en: 'What happened to my case?' }),
                text: pick(lang, { hi: 'किसके पास है, आगे क्या होगा, कब तक।', en: 'Who has it, what happens next, by when.' }),
              },
            ]}
          />
        </div>
        <SearchBox
          action={`/${lang}/search`}
          name="q"
          label={pick(lang, { hi: 'कुछ और खोज रहे हैं?', en: 'Looking for something else?' })}
          hint={pick(lang, { hi: 'हिंदी या अंग्रेज़ी में लिखिए: किरायेदार, FIR कॉपी, thana', en: 'Write in Hindi or English: tenant, FIR copy, थाना' })}
          buttonText={pick(lang, { hi: 'खोजिए', en: 'Search' })}
        />
        <Services {...context} />
      </div>
    </PublicLayout>
  );
}

function Services({ lang }: GalleryContext): JSX.Element {
  return (
    <div class="services-grid">
      <ServiceList
        heading={pick(lang, { hi: 'जाँच और प्रमाण पत्र', en: 'Checks and certificates' })}
        services={[
          { href: '/c/1', title: pick(lang, { hi: 'आचरण प्रमाण पत्र', en: 'Character certificate' }), text: pick(lang, { hi: 'पहचान पत्र और फ़ोटो चाहिए', en: 'Needs an identity card and a photo' }), time: pick(lang, { hi: '14 दिन', en: '14 days' }) },
          { href: '/c/2', title: pick(lang, { hi: 'किरायेदार की जाँच', en: 'Tenant check' }), text: pick(lang, { hi: 'किरायेदार का नाम और पुराना पता', en: 'The tenant’s name and last address' }), time: pick(lang, { hi: '8 दिन', en: '8 days' }) },
          { href: '/c/3', title: pick(lang, { hi: 'खोए काग़ज़ या फ़ोन की रिपोर्ट', en: 'Report a lost paper or phone' }), time: pick(lang, { hi: 'तुरंत', en: 'At once' }) },
        ]}
      />
      <ServiceList
        heading={pick(lang, { hi: 'खोजिए और बताइए', en: 'Find and tell' })}
        services={[
          { href: '/f/1', title: pick(lang, { hi: 'गुमशुदा व्यक्ति', en: 'Missing person' }), text: pick(lang, { hi: 'लॉग-इन नहीं चाहिए', en: 'No sign-in' }) },
          { href: '/f/2', title: pick(lang, { hi: 'चोरी या मिली गाड़ी', en: 'Stolen or found vehicle' }), text: pick(lang, { hi: 'लॉग-इन नहीं चाहिए', en: 'No sign-in' }) },
          { href: '/f/3', title: pick(lang, { hi: 'FIR की कॉपी', en: 'Copy of an FIR' }), text: pick(lang, { hi: 'मुफ़्त', en: 'Free' }), time: pick(lang, { hi: 'तुरंत', en: 'At once' }) },
        ]}
      />
    </div>
  );
}
