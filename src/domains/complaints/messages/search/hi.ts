import type { Shape } from '../../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  title: 'खोज',
  label: 'क्या हुआ, कहाँ हुआ, या नंबर',
  found: (words: string) => `खुली शिकायतें जिनमें “${words}” लिखा है`,
  newest: (count: number) => `${count} शिकायतें, नई पहले।`,
  more: (count: number) => `सबसे नई ${count}। कम देखना हो तो एक शब्द और जोड़िए।`,
  none: 'आपकी किसी खुली शिकायत में ये सारे शब्द नहीं हैं।',
  noneHint: 'कम शब्द लिखकर देखिए, या दूसरी तरह से लिखकर। लोगों के नाम से खोज नहीं होती।',
  typeWords: 'क्या हुआ या कहाँ हुआ, उसका कोई शब्द लिखिए – हिंदी में या अंग्रेज़ी में।',
} satisfies Shape<typeof en>;
