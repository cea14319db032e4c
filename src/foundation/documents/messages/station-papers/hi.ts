import type { Shape } from '../../../../platform/i18n/shape.ts';
import type { stationPapers as en } from './en.ts';

export const stationPapers = {
  kinds: { ncr: 'असंज्ञेय रिपोर्ट (NCR)', 'closure-note': 'शिकायत बंद होने का काग़ज़' },
  decision: {
    ncrTitle: 'असंज्ञेय रिपोर्ट (NCR)',
    ncrBasis: 'भारतीय नागरिक सुरक्षा संहिता, 2023 की धारा 174 के तहत थाने की किताब में दर्ज। मजिस्ट्रेट की इजाज़त के बिना पुलिस इसकी जाँच नहीं कर सकती।',
    closureTitle: 'शिकायत FIR के बिना बंद हुई',
    closureBasis: 'वजह के साथ। यह काग़ज़ सँभालकर रखिए: इसे लेकर आप एसपी से कह सकते हैं या मजिस्ट्रेट के पास जा सकते हैं।',
    ncrNumber: 'रिपोर्ट (NCR) का नंबर',
    complaintNumber: 'शिकायत का नंबर',
    what: 'क्या फ़ैसला हुआ',
    decidedAt: 'कब',
    byWhom: 'किसने',
    officer: 'अधिकारी',
    stationPhone: 'थाने का फ़ोन',
    diary: 'थाने की डायरी (सनहा) में दर्ज',
    told: 'क्या बताया गया',
    informant: 'नाम',
    receivedAt: 'कब बताया',
    place: 'कहाँ हुआ',
    sections: 'धाराएँ',
    ground: 'FIR क्यों नहीं बनी, अधिकारी के शब्दों में',
    remedies: 'अब आप क्या कर सकते हैं',
    referred: 'आपको मजिस्ट्रेट के पास जाने को कहा जाता है (BNSS धारा 174(1))। थाना यह रिपोर्ट चौदह दिन में मजिस्ट्रेट को भेजेगा; आप यह काग़ज़ लेकर ख़ुद भी जा सकते हैं।',
    signOfficer: 'अधिकारी के दस्तख़त',
  },
} satisfies Shape<typeof en>;
