import type { Shape } from '../../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  title: 'FIR मजिस्ट्रेट को भेजी',
  correctTitle: 'FIR किसी और समय भेजी थी',
  law: 'फ़ॉर्म IIF-1 का कॉलम 15। जो नियम हमें पता हैं, उनमें इसके घंटे तय नहीं हैं, इसलिए कोई समय-सीमा नहीं चलती। आपके थाने ने कब भेजी, यह यहाँ लिखिए। सूचना देने वाले की कॉपी नए रूप में बन जाएगी।',
  correctLaw: 'जो लिखा है, वह रहता है। नई पंक्ति में सही समय और वजह लिखिए; कॉपी नए रूप में बन जाएगी।',
  day: 'किस दिन भेजी',
  time: 'समय, जैसे 18:30',
  reason: 'पहले लिखा समय ग़लत क्यों था?',
  button: 'लिख दीजिए',
  card: 'मजिस्ट्रेट के लिए',
  nothingSent: 'यह सॉफ़्टवेयर अदालत को कुछ नहीं भेजता: काग़ज़ छापिए, दस्तख़त कीजिए और भेजिए।',
  firCopy: 'पूरी FIR (PDF)',
  hearingLetter: 'चिट्ठी: विकलांग पीड़ित का बयान दर्ज करना है (PDF)',
  sent: (moment: string) => `मजिस्ट्रेट को भेजी: ${moment}`,
  corrected: (moment: string) => `पहले लिखा था: ${moment}`,
  recorded: (moment: string) => `लिखने का समय: ${moment}`,
  timeline: {
    'complaint.fir-dispatched': (station: string, moment: string) => `थाने (${station}) ने रिपोर्ट (FIR) ${moment} पर मजिस्ट्रेट को भेजी। आपकी कॉपी का नया रूप बन गया है।`,
    'complaint.fir-dispatch-corrected': (station: string, moment: string) => `थाने (${station}) ने रिपोर्ट (FIR) भेजने का समय ठीक किया: ${moment}। आपकी कॉपी का नया रूप बन गया है।`,
  },
  errors: {
    dispatchBeforeFir: 'यह समय FIR दर्ज होने से पहले का है',
    dispatchAhead: 'यह समय अभी आया नहीं है',
  },
  refusals: {
    noFir: 'अभी FIR बनी नहीं है।',
  },
} satisfies Shape<typeof en>;
