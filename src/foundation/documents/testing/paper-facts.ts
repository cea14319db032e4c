import type { AcknowledgementFacts } from '../model/acknowledgement-facts.ts';
import type { DecisionFacts } from '../model/decision-facts.ts';
import type { FirFacts } from '../model/fir-facts.ts';

const station = { en: 'Jokihat', hi: 'जोकीहाट' };
const district = { en: 'Araria', hi: 'अररिया' };

/** A whole acknowledgement of made-up people. */
export function someAcknowledgementFacts(change: Partial<AcknowledgementFacts> = {}): AcknowledgementFacts {
  return {
    number: 'BR-EC-2026-188-000412',
    receivedAt: '2026-11-23T12:40:00.000Z',
    station,
    district,
    stationPhone: '06457 222 100',
    diary: { number: '17', at: '2026-11-23T12:40:00.000Z' },
    informantName: 'श्रीमती रुक्मिणी विश्वकर्मा',
    nature: { en: 'Theft', hi: 'चोरी' },
    place: 'सिमरिया हाट के पास, विद्यालय के सामने',
    occurredFrom: '2026-11-23T04:00:00.000Z',
    occurredTo: '2026-11-23T04:30:00.000Z',
    isTimeKnown: true,
    words: { text: 'मेरी साइकिल राष्ट्रीय विद्यालय के सामने से चोरी हो गई।\nदुकानदार ने एक लड़के को ले जाते देखा।\n\nमैं तुरंत थाने नहीं आ सकी क्योंकि बच्चा बीमार था।', lang: 'hi' },
    next: [
      { what: { en: 'The station names an officer', hi: 'थाना एक अधिकारी तय करेगा' }, by: '2026-11-24T12:40:00.000Z' },
      {
        what: { en: 'You sign at any police station', hi: 'आप किसी भी थाने में दस्तख़त कीजिए' },
        by: '2026-11-26T18:30:00.000Z',
        law: { en: 'BNSS section 173(1)(ii)', hi: 'बी.एन.एस.एस. धारा 173(1)(ii)' },
      },
    ],
    ...change,
  };
}

/** A whole non-cognizable report of made-up people. */
export function someDecisionFacts(change: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    ncrNumber: '7/2026',
    complaintNumber: 'BR-EC-2026-188-000412',
    decidedAt: '2026-11-25T05:10:00.000Z',
    station,
    district,
    stationPhone: '06457 222 100',
    diary: { number: '21', at: '2026-11-25T05:10:00.000Z' },
    informantName: 'श्रीमती रुक्मिणी विश्वकर्मा',
    receivedAt: '2026-11-23T12:40:00.000Z',
    place: 'सिमरिया हाट के पास',
    substance: { text: 'पड़ोसी ने गाली दी।', lang: 'hi' },
    sections: [{ act: 'BNS', provision: '352' }],
    ground: 'सिर्फ़ गाली-गलौज हुई, कोई चोट नहीं।',
    officer: { name: { en: 'Kshitij Jnani', hi: 'क्षितिज ज्ञानी' }, rank: { en: 'Inspector', hi: 'इंस्पेक्टर' } },
    remedies: { en: 'You can ask the SP to look again.', hi: 'आप एसपी से दोबारा देखने को कह सकते हैं।' },
    ...change,
  };
}

/** A whole FIR of made-up people, with the items that are seldom filled left empty. */
export function someFirFacts(change: Partial<FirFacts> = {}): FirFacts {
  return {
    header: { district, station, year: 2026, number: '12/2026', registeredAt: '2026-11-24T05:10:00.000Z', type: 'regular' },
    sections: [{ act: 'भारतीय न्याय संहिता, 2023 (BNS)', provision: '303(2)' }],
    occurrence: { from: '2026-11-23T04:00:00.000Z', to: '2026-11-23T04:30:00.000Z' },
    receivedAt: '2026-11-23T12:40:00.000Z',
    diary: { number: '17', at: '2026-11-23T12:40:00.000Z' },
    information: { type: 'electronic', acknowledgementNumber: 'BR-EC-2026-188-000412' },
    place: { address: 'सिमरिया हाट, राष्ट्रीय विद्यालय के सामने, वार्ड 4', directionAndDistance: 'उत्तर-पूर्व, 3 किमी', beat: '2' },
    informant: { name: 'श्रीमती रुक्मिणी विश्वकर्मा', relativeName: 'पति: श्री हर्षवर्धन विश्वकर्मा', occupation: 'गृहिणी', address: { present: 'ग्राम सिमरिया, जोकीहाट' }, mobile: '9000000012' },
    accused: { persons: [], text: 'एक अज्ञात लड़का, उम्र लगभग 20 साल' },
    delayReason: 'बच्चा बीमार था',
    properties: { items: [{ category: 'साइकिल', description: 'काली साइकिल, 24 इंच', identifier: 'HC-88121', valueRupees: 4500 }] },
    propertyValueRupees: 4500,
    firstInformation: { text: someAcknowledgementFacts().words.text, lang: 'hi' },
    action: { kind: 'officer-deputed', officer: { name: { en: 'Shraddha Tripathi', hi: 'श्रद्धा त्रिपाठी' }, rank: { en: 'SI', hi: 'एसआई' } } },
    readOver: true,
    signature: { mode: 'physical-at-station', at: '2026-11-24T04:55:00.000Z' },
    officerInCharge: { name: { en: 'Kshitij Jnani', hi: 'क्षितिज ज्ञानी' }, rank: { en: 'Inspector', hi: 'इंस्पेक्टर' }, number: '1188' },
    ...change,
  };
}
