import type { Shape } from '../../../platform/i18n/shape.ts';
import type { DutyWord } from '../model/template.ts';
import type { en } from './en.ts';

const duties = {
  read: 'तुरंत पढ़िए',
  station: 'थाना तय कीजिए',
  officer: 'अधिकारी तय कीजिए',
  contact: 'व्यक्ति से बात कीजिए',
  action: 'कार्रवाई कीजिए',
  decision: 'फ़ैसला कीजिए',
  register: 'रिपोर्ट दर्ज कीजिए',
  appeal: 'अपील पर फ़ैसला कीजिए',
  copy: 'कॉपी की अर्ज़ी का जवाब दीजिए',
  progress: 'मामले की ख़बर दीजिए',
  report: 'पुलिस रिपोर्ट भेजिए',
  inform: 'क़ानूनी सूचना भेजिए',
  handover: 'पूरा कीजिए या सौंपिए',
} as const satisfies Record<DutyWord, string>;

/** Each fits two SMS of 67 places with a site name of 24; the code fits one. */
export const hi = {
  'mobile-code': {
    subject: 'आपका कोड',
    text: ({ code, minutes }) => `${code} आपका Nagrik कोड है, ${minutes} मिनट तक। पुलिस कोड या पैसे नहीं माँगती।`,
  },
  'email-code': {
    subject: 'आपका कोड',
    text: ({ code, minutes }) => `${code} आपका Nagrik कोड है, ${minutes} मिनट तक। इससे यह ईमेल पता पक्का होता है। किसी को मत बताइए। पुलिस कोड या पैसे नहीं माँगती।`,
  },
  'email-added': {
    subject: 'ईमेल पर ख़बर चालू हुई',
    text: (_, { site }) => `अब ख़बर एक ईमेल पते पर भी जाएगी। आपने नहीं किया तो बंद कीजिए: ${site}। पुलिस पैसे नहीं माँगती।`,
  },
  'complaint-received': {
    subject: 'आपकी शिकायत मिल गई',
    text: ({ number }, { site }) => `आपकी शिकायत ${number} मिल गई। आगे क्या होगा: ${site}। पुलिस फ़ोन पर पैसे नहीं माँगती।`,
  },
  'sign-by': {
    subject: 'शिकायत पर दस्तख़त कीजिए',
    text: ({ number, day }, print) => `शिकायत ${number} पर ${print.day(day)}, रात 12 बजे तक थाने में दस्तख़त कीजिए। देर हो तो भी कुछ ख़त्म नहीं होता।`,
  },
  signed: {
    subject: 'आपकी शिकायत पर दस्तख़त हो गए',
    text: ({ number }) => `शिकायत ${number} पर एक थाने में दस्तख़त हुए। आपने न किए हों तो अपने थाने को फ़ोन कीजिए। पुलिस पैसे नहीं माँगती।`,
  },
  'appeal-open': {
    subject: 'अब आप एसपी से कह सकते हैं',
    text: ({ number }, { site }) => `शिकायत ${number} पर कोई फ़ैसला नहीं हुआ। अब एसपी से कहिए, मुफ़्त: ${site}। पुलिस पैसे नहीं माँगती।`,
  },
  'duty-due': {
    subject: 'समय निकल रहा है',
    text: ({ number, duty }, { site }) => `${number}: ${duties[duty]}, समय निकल रहा है। आपका डेस्क: ${site}`,
  },
  'duty-late': {
    subject: 'समय निकल गया',
    text: ({ number, duty }, { site }) => `${number}: ${duties[duty]}, समय निकल गया। ऊपर के कार्यालय को भी दिखता है। डेस्क: ${site}`,
  },
  'supervision-faults': {
    subject: 'दफ़्तरों की जाँच में गड़बड़ी मिली',
    text: ({ faults }, { site }) => `कौन किसके ऊपर है, इसकी महीने की जाँच में ${faults} गड़बड़ी मिलीं। दफ़्तरों का पन्ना देखिए: ${site}`,
  },
  'officer-assigned': {
    subject: 'आपकी शिकायत एक अधिकारी के पास है',
    text: ({ number }, { site }) => `आपकी शिकायत ${number} अब एक अधिकारी देख रहे हैं। कौन: ${site}। पुलिस फ़ोन पर पैसे नहीं माँगती।`,
  },
  'officer-changed': {
    subject: 'आपकी शिकायत अब दूसरे अधिकारी के पास है',
    text: ({ number }, { site }) => `आपकी शिकायत ${number} अब दूसरे अधिकारी देख रहे हैं। कौन: ${site}। पुलिस फ़ोन पर पैसे नहीं माँगती।`,
  },
  'enquiry-until': {
    subject: 'पुलिस पहले आपकी शिकायत की बात जाँच रही है',
    text: ({ number, day }, print) => `${number}: पुलिस ${print.day(day)} तक जाँच करेगी, फिर फ़ैसला। ${print.site}। पुलिस पैसे नहीं माँगती।`,
  },
  'fir-registered': {
    subject: 'आपकी शिकायत अब FIR है',
    text: ({ number, firNumber }, { site }) => `आपकी शिकायत ${number} अब FIR ${firNumber} है। मुफ़्त कॉपी: ${site}। पुलिस पैसे नहीं माँगती।`,
  },
  'zero-fir-accepted': {
    subject: 'आपकी FIR अपने थाने पहुँच गई',
    text: ({ zeroNumber, firNumber }, { site }) => `ज़ीरो FIR ${zeroNumber} अब अपने थाने की FIR ${firNumber} है। किसके पास: ${site}। पुलिस पैसे नहीं माँगती।`,
  },
  'number-changed': {
    subject: 'आपका नंबर बदला गया',
    text: (_, { site }) => `${site} पर आपका नंबर बदला गया। आपने न बदला हो तो आज ही 112 या थाने को फ़ोन कीजिए। पुलिस कोड या पैसे नहीं माँगती।`,
  },
  'reading-ended': {
    subject: 'इस नंबर से एक चीज़ अब नहीं खुलती',
    text: (_, { site }) => `${site} पर इस नंबर से एक चीज़ अब नहीं खुलती। ग़लत लगे तो थाने या SP से पूछिए। पुलिस पैसे नहीं माँगती।`,
  },
  'person-detached': {
    subject: 'यह रिकॉर्ड देखिए',
    text: ({ number }, { site }) => `${number}: थाने ने बदला है कि इसे कौन पढ़ सकता है। वजह देखिए: ${site}।`,
  },
  question: {
    subject: 'थाने ने आपसे कुछ पूछा है',
    text: (_, { site }) => `थाने ने आपसे कुछ पूछा है। पढ़कर जवाब दीजिए: ${site}। पुलिस फ़ोन पर कोड या पैसे नहीं माँगती।`,
  },
  news: {
    subject: 'आपके लिए ख़बर है',
    text: (_, { site }) => `आपके लिए ख़बर है: ${site}। पुलिस फ़ोन पर कोड या पैसे कभी नहीं माँगती।`,
  },
} satisfies Shape<typeof en>;
