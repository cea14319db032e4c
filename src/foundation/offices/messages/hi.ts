import type { Shape } from '../../../platform/i18n/shape.ts';
import type { OfficeKind } from '../model/office.ts';
import type { en } from './en.ts';
import { hi as managing } from './managing/hi.ts';
import { hi as officeList } from './office-list/hi.ts';

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
  managing,
  officeList,
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
    listOverlaps: 'इनमें से किसी जगह पर अभी-अभी किसी और अधिकारी ने फ़ैसला किया है। सूची फिर से भेजिए।',
    listTooLong: 'सूची में 5,000 से ज़्यादा लाइनें हैं। इसे टुकड़ों में भेजिए।',
  },
  errors: { notAStation: 'कोई थाना चुनिए', list: 'पहले सूची यहाँ चिपकाइए' },
  listFaults: {
    'unknown-district': 'इस नाम का कोई ज़िला नहीं है',
    'not-your-district': 'यह जगह दूसरे ज़िले में है',
    'unknown-place': 'इस ज़िले में इस नाम की कोई जगह नहीं है',
    'several-places': 'इस नाम की कई जगहें हैं। पिन कोड भी लिखिए',
    'unknown-station': 'इस ज़िले में इस नाम का कोई थाना नहीं है',
    'several-stations': 'इस नाम के कई थाने हैं। पूरा नाम लिखिए',
    'place-repeated': 'यह जगह सूची में दो बार है',
  },
  places: {
    title: 'जगहें और थाने',
    lead: 'कौन-सी जगह किस थाने की है। जब तक ज़िला नहीं बताता, शिकायत उस थाने को जाती है जो हमें सही लगता है, या ज़िले के डेस्क पर रुकती है।',
    readOnly: 'आप यह पेज पढ़ सकते हैं। सूची ज़िले के एसपी या व्यवस्थापक भेजते हैं।',
    district: 'ज़िला',
    choose: 'ज़िला चुनिए',
    show: 'दिखाइए',
    chooseFirst: 'प्रखंड देखने के लिए ज़िला चुनिए',
    blocksOf: (district: string) => `${district} के प्रखंड`,
    noBlock: 'प्रखंड पता नहीं',
    allPlaces: 'जगहें',
    degrees: { sure: 'ज़िले ने बताया है', likely: 'शायद पता है', unknown: 'पता नहीं' },
    columns: { block: 'प्रखंड', places: 'जगहें', sure: 'ज़िले ने बताया', likely: 'शायद पता है', unknown: 'पता नहीं', bar: 'हिस्सा' },
    percentOf: (count: string, percent: number) => `${count} (${percent} %)`,
  },
  list: {
    title: 'ज़िले की सूची भेजिए',
    label: 'सूची',
    columns: 'पहली लाइन में चार ख़ानों के नाम हों: district, place, pincode, station। पिन कोड ख़ाली रह सकता है। नाम हिंदी में हों या अंग्रेज़ी में, दोनों चलेंगे।',
    hint: 'अपनी CSV फ़ाइल खोलिए, सब कुछ कॉपी कीजिए और यहाँ चिपकाइए। 250 kB तक: अंग्रेज़ी अक्षरों में क़रीब 4,000 लाइनें, हिंदी में क़रीब 800। इससे लंबी सूची टुकड़ों में भेजिए।',
    button: 'सूची भेजिए',
  },
  imported: {
    counts: (rows: { read: string; taken: string; rejected: string }) => `${rows.read} लाइनें पढ़ीं, ${rows.taken} लीं, ${rows.rejected} नहीं लीं`,
    fromToday: 'जो लाइनें लीं, वे आज से मान्य हैं: इन जगहों की शिकायतें इन्हीं थानों को जाएँगी।',
    left: 'जो लाइनें नहीं लीं, वे नीचे के ख़ाने में हैं। उन्हें वहीं ठीक कीजिए और फिर से भेजिए।',
    rejected: 'जो लाइनें नहीं लीं',
    row: 'लाइन',
    place: 'जगह',
    station: 'थाना',
    why: 'क्यों नहीं ली',
  },
} satisfies Shape<typeof en>;
