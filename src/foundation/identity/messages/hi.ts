import type { Shape } from '../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  signIn: {
    title: 'डेस्क में साइन इन कीजिए',
    hint: 'यह पुलिस अधिकारियों के लिए है। आम लोगों को साइन इन की ज़रूरत नहीं।',
    login: 'लॉगिन',
    password: 'पासवर्ड',
    button: 'साइन इन कीजिए',
  },
  errors: {
    login: 'अपना लॉगिन लिखिए',
    password: 'अपना पासवर्ड लिखिए',
    wrongSignIn: 'लॉगिन या पासवर्ड ग़लत है। देखकर फिर से लिखिए',
  },
  refusals: {
    wrongSignIn: 'लॉगिन या पासवर्ड ग़लत है। देखकर फिर से लिखिए।',
    waitSignIn: 'कई बार ग़लत लिखा गया। पंद्रह मिनट रुकिए, फिर लिखिए।',
  },
  ranks: {
    constable: 'सिपाही',
    'head-constable': 'हवलदार',
    asi: 'एएसआई',
    si: 'एसआई',
    inspector: 'इंस्पेक्टर',
    dysp: 'डीएसपी',
    sp: 'एसपी',
    dig: 'डीआईजी',
    ig: 'आईजी',
    adg: 'एडीजी',
    dgp: 'डीजीपी',
  },
  roles: {
    'help-desk': 'हेल्प डेस्क',
    'duty-officer': 'ड्यूटी अधिकारी',
    'investigating-officer': 'जाँच अधिकारी (अनुसंधानकर्ता)',
    sho: 'थाना प्रभारी',
    'circle-inspector': 'सर्किल इंस्पेक्टर',
    sdpo: 'एसडीपीओ',
    sp: 'पुलिस अधीक्षक (एसपी)',
    dig: 'क्षेत्र के डीआईजी',
    headquarters: 'मुख्यालय',
    administrator: 'व्यवस्थापक',
  },
} satisfies Shape<typeof en>;
