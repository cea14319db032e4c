import type { Shape } from '../../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  ncrPaper: 'आपकी असंज्ञेय रिपोर्ट (NCR) (PDF)',
  closureNote: 'वजह वाला आपका काग़ज़ (PDF)',
  deskNcrPaper: 'व्यक्ति के लिए रिपोर्ट (NCR) छापिए (PDF)',
  deskClosureNote: 'व्यक्ति के लिए वजह वाला काग़ज़ छापिए (PDF)',
} satisfies Shape<typeof en>;
