import type { Shape } from '../../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  ncrPaper: 'आपकी असंज्ञेय रिपोर्ट (NCR) (PDF)',
  closureNote: 'वजह वाला आपका काग़ज़ (PDF)',
  deskNcrPaper: 'व्यक्ति के लिए रिपोर्ट (NCR) छापिए (PDF)',
  ncrForwarded: (station: string, list: string) => `थाने ने यह रिपोर्ट अपनी सूची ${list} के साथ मजिस्ट्रेट को भेज दी (${station})।`,
  ncrList: {
    title: 'मजिस्ट्रेट के लिए रिपोर्टें (NCR)',
    lead: 'हर असंज्ञेय रिपोर्ट चौदह दिन में मजिस्ट्रेट को जाती है (BNSS धारा 174(1)): सूची बनाइए, छापिए, भेजिए, और भेजना दर्ज कीजिए।',
    open: (number: string) => `सूची ${number}: बन गई, अभी भेजी नहीं गई`,
    print: 'सूची (PDF)',
    court: 'किस अदालत को भेजी गई?',
    courtHint: 'जैसे: अनुमंडल न्यायिक दंडाधिकारी, अररिया',
    record: 'भेजना दर्ज कीजिए',
    unlisted: 'अभी किसी सूची में नहीं',
    noneUnlisted: 'हर रिपोर्ट सूची में आ चुकी है',
    make: 'इन रिपोर्टों की सूची बनाइए',
    sendFirst: 'पहले ऊपर की सूची का भेजना दर्ज कीजिए। ये रिपोर्टें अगली सूची में जाएँगी।',
    sent: 'भेजी गई सूचियाँ',
    columns: { due: 'बचा समय', report: 'रिपोर्ट (NCR)', complaint: 'शिकायत', sections: 'धाराएँ', list: 'सूची', sentAt: 'कब भेजी', court: 'अदालत', reports: 'रिपोर्टें', paper: 'काग़ज़' },
    refusals: { courtMissing: 'अदालत का नाम लिखिए, 200 अक्षर तक', listOpen: 'एक सूची बनी है पर भेजी नहीं गई। पहले उसका भेजना दर्ज कीजिए।', nothingToList: 'सूची में डालने को कोई रिपोर्ट नहीं है।', alreadySent: 'यह सूची भेजी जा चुकी है।' },
  },
  deskClosureNote: 'व्यक्ति के लिए वजह वाला काग़ज़ छापिए (PDF)',
} satisfies Shape<typeof en>;
