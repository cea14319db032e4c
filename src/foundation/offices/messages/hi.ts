import type { Shape } from '../../../platform/i18n/shape.ts';
import type { OfficeKind } from '../model/office.ts';
import type { en } from './en.ts';

const titles: Readonly<Record<OfficeKind, (name: string) => string>> = {
  station: (name) => `${name} थाना`,
  outpost: (name) => `${name} चौकी (ओपी)`,
  'cyber-station': (name) => `${name} साइबर थाना`,
  circle: (name) => `${name} अंचल पुलिस दफ़्तर`,
  'sub-division': (name) => `एसडीपीओ दफ़्तर, ${name}`,
  district: (name) => `एसपी दफ़्तर, ${name}`,
  'police-district': (name) => `एसपी दफ़्तर, ${name}`,
  'rail-district': (name) => `रेल एसपी दफ़्तर, ${name}`,
  range: (name) => `डीआईजी दफ़्तर, ${name} रेंज`,
  headquarters: (name) => name,
};

export const hi = {
  titleOf: (kind: OfficeKind, name: string) => titles[kind](name),
  unconfirmed: 'इस थाने का नाम सिर्फ़ एक सूची में मिला है। अभी इसकी पुष्टि बाक़ी है।',
  degrees: { sure: 'ज़िले ने बताया है कि यही थाना है', likely: 'शायद यही थाना है', unknown: 'हमें पक्का पता नहीं' },
  reasons: {
    confirmed: 'ज़िले ने पुष्टि की है',
    'named-like-place': 'थाने और जगह का नाम एक है',
    'named-like-block': 'थाने और प्रखंड का नाम एक है',
    nearest: 'हमारी जानकारी में सबसे पास यही है',
  },
  refusals: {
    placeNotFound: 'यह जगह हमारी सूची में नहीं है।',
    notYourDistrict: 'कौन-सी जगह किस थाने की है, यह उसी ज़िले के अधिकारी बता सकते हैं।',
    notAStation: 'कोई थाना चुनिए।',
    justDecided: 'अभी-अभी किसी और अधिकारी ने यह तय किया है। जगह को फिर से देखिए।',
    notAList: 'फ़ाइल CSV होनी चाहिए और उसमें ये ख़ाने हों: district, place, pincode, station।',
    listTooLong: 'सूची में 5,000 से ज़्यादा लाइनें हैं। इसे टुकड़ों में भेजिए।',
  },
  errors: { notAStation: 'कोई थाना चुनिए' },
  listFaults: {
    'unknown-district': 'इस नाम का कोई ज़िला नहीं है',
    'not-your-district': 'यह जगह दूसरे ज़िले में है',
    'unknown-place': 'इस ज़िले में इस नाम की कोई जगह नहीं है',
    'several-places': 'इस नाम की कई जगहें हैं। पिन कोड भी लिखिए',
    'unknown-station': 'इस ज़िले में इस नाम का कोई थाना नहीं है',
    'several-stations': 'इस नाम के कई थाने हैं। पूरा नाम लिखिए',
    'place-repeated': 'यह जगह सूची में दो बार है',
  },
} satisfies Shape<typeof en>;
