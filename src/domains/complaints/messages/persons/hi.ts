import type { Shape } from '../../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  onBehalf: {
    title: 'यह किसके साथ हुआ?',
    options: { self: 'मेरे साथ', other: 'किसी और के साथ', minor: 'किसी बच्चे के साथ', organisation: 'दुकान, स्कूल या किसी संस्था के साथ' },
  },
  victim: {
    title: 'वे कौन हैं?',
    hint: 'जिनके साथ यह हुआ, उन्हें भी रिपोर्ट (FIR) की मुफ़्त कॉपी मिलती है।',
    childHint: 'बच्चे को कोई मैसेज नहीं जाता। माता-पिता या अभिभावक तब देख पाते हैं जब कोई थाना उन्हें पहचान ले।',
    name: 'उनका नाम',
    kinship: 'आप उनके कौन हैं?',
    kinshipHint: 'जैसे: माँ, पड़ोसी। चाहें तो ख़ाली छोड़ दीजिए।',
    mobile: 'उनका मोबाइल नंबर, अगर हो',
    mobileHint: 'अगर यह फ़ोन किसी ऐसे के हाथ लग सकता है जिसे पता नहीं चलना चाहिए, तो ख़ाली छोड़ दीजिए। वे इस नंबर से यहाँ देख सकते हैं। घर में मारपीट, महिला के साथ हुई बात, परेशान करने या ख़तरे के मामले में हम वहाँ कुछ नहीं भेजते: पहले कोई थाना उन्हें पहचानता है।',
  },
  counter: {
    self: 'बताने वाले के साथ',
    other: 'किसी और के साथ',
    minor: 'किसी बच्चे के साथ',
    organisation: 'किसी संस्था के साथ',
    name: 'नाम, अगर किसी और के साथ हुआ',
    kinship: 'बताने वाले उनके कौन हैं?',
    mobile: 'उनका मोबाइल नंबर',
    mobileHint: 'पहले पूछिए कि यह फ़ोन कौन उठा सकता है। ख़तरा हो तो ख़ाली छोड़ दीजिए।',
  },
  relations: { informant: 'शिकायत करने वाले', victim: 'जिनके साथ हुआ (पीड़ित)', guardian: 'माता-पिता या अभिभावक', authorised: 'उनकी तरफ़ से', accused: 'आरोपी' },
  mine: 'यहाँ आपका नाम है: यह आपके साथ हुआ, या उनके साथ जिनकी तरफ़ से आप हैं।',
  proofs: {
    'photo-paper': 'मैंने नाम और फ़ोटो वाला काग़ज़ देखा',
    'known-person': 'मेरे जान-पहचान का कोई इन्हें पहचानता है',
    'mobile-rang': 'मैंने नंबर पर फ़ोन किया, घंटी यहीं बजी',
  },
  words: 'क्या बताया गया',
  signHow: 'दस्तख़त शिकायत करने वाले को करने हैं। आपको नहीं।',
  timeline: {
    'complaint.filed': (office: string) => `शिकायत भेजी गई। उसी पल पहुँच गई: ${office}।`,
    'complaint.taken': (station: string) => `बात थाने में बताई गई (${station}) और लिख ली गई।`,
    'complaint.takenSigned': (station: string) => `बात थाने में बताई गई (${station}), लिखी गई और दस्तख़त हुए।`,
    'complaint.signed': (station: string) => `शिकायत करने वाले ने दस्तख़त किए (${station})।`,
    'complaint.signature-lapsed': 'दस्तख़त के तीन दिन निकल गए। कुछ ख़त्म नहीं हुआ।',
    'complaint.urgency-stated': (station: string) => `मामला तुरंत का है: थाना दस्तख़त के लिए नहीं रुकेगा (${station})।`,
    'complaint.looked-up': (station: string) => `दस्तख़त के लिए एक अधिकारी ने शिकायत खोली (${station})।`,
    'complaint.contacted': (station: string) => `थाने ने शिकायत करने वाले से बात की (${station})।`,
    'complaint.asked': (station: string) => `थाने ने शिकायत करने वाले से कुछ पूछा (${station})।`,
    'complaint.answered': 'सवाल का जवाब मिल गया।',
    'complaint.received': (station: string) => `थाने ने शिकायत पढ़ ली (${station})।`,
    'complaint.paper-added': (files: number) => (files === 1 ? 'एक फ़ोटो या काग़ज़ जोड़ा गया।' : `${files} फ़ोटो या काग़ज़ जोड़े गए।`),
    'complaint.appeal-open': 'समय पर कोई फ़ैसला नहीं हुआ। अब एसपी से कह सकते हैं।',
    'complaint.appealed': (office: string) => `एसपी से दोबारा देखने को कहा गया। अब यह ${office} के पास है।`,
  },
  errors: {
    victimName: 'उनका नाम लिखिए',
  },
} satisfies Shape<typeof en>;
