import type { ClockState } from '../../components/clock/clock-state.ts';

interface Both {
  readonly hi: string;
  readonly en: string;
}

export interface WorkRow {
  readonly number: string;
  readonly kind: Both;
  readonly about: Both;
  readonly state: ClockState;
  readonly left: Both;
  readonly used: number;
  readonly where: Both;
  readonly when: Both;
  readonly from: string;
  readonly next: Both;
}

export const workRows: readonly WorkRow[] = [
  { number: '000398', kind: { hi: 'शिकायत', en: 'Complaint' }, about: { hi: 'मारपीट, चोट · 115(2), 118(1)?', en: 'Assault, injury · 115(2), 118(1)?' }, state: 'late', left: { hi: '5 घंटे देर', en: 'late 5 h' }, used: 1, where: { hi: 'भरगामा, वार्ड 7', en: 'Bhargama, ward 7' }, when: { hi: '21 नवंबर, रात 8:00', en: '21 Nov, 8 pm' }, from: 'R••• D•••', next: { hi: 'फ़ैसला कीजिए', en: 'Decide' } },
  { number: '212/2026', kind: { hi: 'FIR', en: 'FIR' }, about: { hi: 'छापें या रोकें (24 घंटे)', en: 'Publish or withhold (24 h)' }, state: 'late', left: { hi: '1 घंटा देर', en: 'late 1 h' }, used: 1, where: { hi: 'जोकीहाट हाट', en: 'Jokihat haat' }, when: { hi: '22 नवंबर', en: '22 Nov' }, from: 'M••• A•••', next: { hi: 'छापिए', en: 'Publish' } },
  { number: '000412', kind: { hi: 'शिकायत', en: 'Complaint' }, about: { hi: 'मोटरसाइकिल चोरी · 303(2)', en: 'Motorcycle theft · 303(2)' }, state: 'warning', left: { hi: '3 घंटे बाकी', en: '3 h left' }, used: 0.88, where: { hi: 'जोकीहाट हाट', en: 'Jokihat haat' }, when: { hi: '23 नवंबर, शाम 4:00', en: '23 Nov, 4 pm' }, from: 'S••• K•••', next: { hi: 'अधिकारी चुनिए', en: 'Name an officer' } },
  { number: '000421', kind: { hi: 'शिकायत', en: 'Complaint' }, about: { hi: 'ज़मीन का झगड़ा · FIR से पहले की जाँच', en: 'Land quarrel · enquiry before the FIR' }, state: 'paused', left: { hi: 'रुका है', en: 'paused' }, used: 0.5, where: { hi: 'पलासी', en: 'Palasi' }, when: { hi: '20 नवंबर', en: '20 Nov' }, from: 'P••• S•••', next: { hi: 'देखिए', en: 'Look' } },
  { number: '148/2026', kind: { hi: 'FIR', en: 'FIR' }, about: { hi: '90 दिन की ख़बर देनी है', en: '90-day news to informant' }, state: 'on-time', left: { hi: '11 दिन बाकी', en: '11 days left' }, used: 0.2, where: { hi: 'पलासी', en: 'Palasi' }, when: { hi: '29 अगस्त', en: '29 Aug' }, from: 'B••• P•••', next: { hi: 'लिखिए', en: 'Write' } },
];
