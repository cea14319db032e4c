import type { Shape } from '../../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  pages: 'सूची के पन्ने',
  next: 'अगला पन्ना',
  first: 'सूची की शुरुआत पर',
  select: 'चुनिए',
  selectOne: (number: string) => `${number} चुनिए`,
  assignTitle: 'चुनी हुई शिकायतों के लिए एक अधिकारी तय कीजिए',
  assigned: (count: number) => `${count} शिकायतों के लिए अधिकारी तय हो गए।`,
  notAssigned: (number: string, why: string) => `${number}: नहीं हुआ। ${why}`,
  noneChosen: 'कम से कम एक शिकायत चुनिए',
} satisfies Shape<typeof en>;
