import type { Shape } from '../../../platform/i18n/shape.ts';
import type { en } from './en.ts';

export const hi = {
  title: 'नमूने के परदे के पीछे',
  intro: 'यहाँ सब लोग बनावटी हैं। कोई मैसेज इस मशीन से बाहर नहीं जाता: जो जाता, वह यहाँ लिखा है। नया देखने के लिए पेज फिर से खोलिए।',
  codes: 'मोबाइल पर भेजे गए कोड',
  noCodes: 'अभी कोई कोड चालू नहीं है। कोड मँगाइए, फिर यह पेज दोबारा खोलिए।',
  officers: 'अधिकारियों के साइन इन',
  password: (password: string) => `सबका पासवर्ड ${password} है। कोड हर 30 सेकंड में बदलता है।`,
  messages: 'मैसेज',
  noMessages: 'अभी तक कुछ भेजना नहीं था।',
  to: 'किसको',
  code: 'कोड',
  until: 'कब तक चलेगा',
  login: 'लॉगिन',
  name: 'नाम',
  text: 'मैसेज',
  at: 'कब से',
  state: 'हाल',
  wait: 'आधा मिनट रुकिए',
  forgotten: 'एक कोड, जो मिटा दिया गया',
  states: { queued: 'इंतज़ार में है', sending: 'भेजा जा रहा है', sent: 'भेजा गया', failed: 'नहीं भेजा जाएगा' },
} satisfies Shape<typeof en>;
