import type { Shape } from '../../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  title: 'काग़ज़ थोड़ी देर में खुलेंगे',
  waits: (when: string) => `आपका मोबाइल नंबर थाने में बदला गया। कोई और न देख ले, इसलिए काग़ज़ और फ़ाइलें ${when} से खुलेंगी।`,
  paper: 'काग़ज़ पहले चाहिए? कोई भी थाना छापकर देता है।',
} satisfies Shape<typeof en>;
