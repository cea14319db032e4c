import type { JSX } from 'preact';
import { Button, ButtonLink } from '../../components/button/button.tsx';
import { Card } from '../../components/card/card.tsx';
import { Checkboxes } from '../../components/checkboxes/checkboxes.tsx';
import { Clock } from '../../components/clock/clock.tsx';
import { EmptyState } from '../../components/empty-state/empty-state.tsx';
import { Form } from '../../components/form/form.tsx';
import { Notice } from '../../components/notice/notice.tsx';
import { Pager } from '../../components/pager/pager.tsx';
import { Radios } from '../../components/radios/radios.tsx';
import { Select } from '../../components/select/select.tsx';
import { Tag, type TagTone } from '../../components/tag/tag.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { CitizenLayout } from '../../layout/citizen-layout.tsx';
import { galleryFrame, pick, type GalleryContext } from './gallery-frame.ts';

const tones: readonly TagTone[] = ['plain', 'info', 'good', 'warn', 'late'];

/** What the other pages do not show. */
export function PartsPage(context: GalleryContext): JSX.Element {
  const { lang } = context;
  const title = pick(lang, { hi: 'सब हिस्से', en: 'All parts' });
  return (
    <CitizenLayout frame={galleryFrame(context, title)}>
      <div class="stack narrow">
        <h1>{title}</h1>
        <p>
          {tones.map((tone) => (
            <>
              <Tag key={tone} tone={tone} text={pick(lang, { hi: 'थाने ने पढ़ ली', en: 'The station has read it' })} />{' '}
            </>
          ))}
        </p>
        <Notice tone="emergency" heading={pick(lang, { hi: 'क्या अभी किसी की जान को ख़तरा है?', en: 'Is anybody in danger now?' })}>
          <p>
            <a href="tel:112" class="button button--ghost">
              {pick(lang, { hi: 'अभी 112 पर कॉल कीजिए', en: 'Call 112 now' })}
            </a>
          </p>
        </Notice>
        <Notice tone="good">
          <p>{pick(lang, { hi: 'आपके दस्तख़त मिल गए।', en: 'We have your signature.' })}</p>
        </Notice>
        <h2>{pick(lang, { hi: 'समय-सीमा', en: 'Deadline' })}</h2>
        <Clock
          title={pick(lang, { hi: 'FIR से पहले की जाँच', en: 'Enquiry before the FIR' })}
          state="paused"
          leftText={pick(lang, { hi: 'रुका है', en: 'Paused' })}
          shareUsed={0.4}
          detail={pick(lang, { hi: 'अदालत के आदेश का इंतज़ार है।', en: 'Waiting for the court’s order.' })}
        />
        <PartsForm {...context} />
        <EmptyState title={pick(lang, { hi: 'अभी कोई मामला नहीं है', en: 'No cases yet' })} text={pick(lang, { hi: 'आप शिकायत करेंगे तो यहाँ दिखेगी।', en: 'When you report something, it shows here.' })}>
          <p>
            <ButtonLink href={`/${lang}/complaint`} text={pick(lang, { hi: 'शिकायत कीजिए', en: 'Report or complain' })} kind="ghost" />
          </p>
        </EmptyState>
        <Pager lang={lang} at={2} of={3} hrefOf={(page) => `?page=${page}`} />
      </div>
    </CitizenLayout>
  );
}

function PartsForm({ lang }: GalleryContext): JSX.Element {
  const codeError = pick(lang, { hi: 'कोड ग़लत है। मैसेज फिर से देखिए', en: 'The code we sent is wrong. Look at the message again' });
  return (
    <Card heading={pick(lang, { hi: 'फ़ॉर्म', en: 'A form' })}>
      <Form action="/parts" csrf="token">
        <TextField name="phone" type="tel" autoComplete="tel" width={20} label={pick(lang, { hi: 'मोबाइल नंबर', en: 'Mobile number' })} hint={pick(lang, { hi: '10 अंक', en: '10 digits' })} />
        <TextField name="code" inputMode="numeric" autoComplete="one-time-code" width={10} value="123456" label={pick(lang, { hi: 'मैसेज में आया कोड', en: 'The code in the message' })} error={codeError} />
        <Select
          name="district"
          label={pick(lang, { hi: 'ज़िला', en: 'District' })}
          emptyText={pick(lang, { hi: 'चुनिए', en: 'Choose' })}
          options={[
            { value: '188', text: pick(lang, { hi: 'अररिया', en: 'Araria' }) },
            { value: '189', text: pick(lang, { hi: 'अरवल', en: 'Arwal' }) },
          ]}
          value="188"
        />
        <Radios
          name="injured"
          isInline
          label={pick(lang, { hi: 'क्या किसी को चोट लगी?', en: 'Was anybody hurt?' })}
          options={[
            { value: 'yes', text: pick(lang, { hi: 'हाँ', en: 'Yes' }) },
            { value: 'no', text: pick(lang, { hi: 'नहीं', en: 'No' }) },
          ]}
        />
        <Checkboxes
          name="lost"
          label={pick(lang, { hi: 'क्या-क्या गया?', en: 'What was taken?' })}
          options={[
            { value: 'phone', text: pick(lang, { hi: 'फ़ोन', en: 'Phone' }), hint: pick(lang, { hi: 'IMEI नंबर हो तो रखिए', en: 'Keep the IMEI number ready' }) },
            { value: 'papers', text: pick(lang, { hi: 'काग़ज़', en: 'Papers' }) },
          ]}
          values={['papers']}
        />
        <Button text={pick(lang, { hi: 'आगे बढ़िए', en: 'Continue' })} />
      </Form>
    </Card>
  );
}
