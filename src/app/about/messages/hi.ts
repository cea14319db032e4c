import type { Shape } from '../../../platform/i18n/shape.ts';
import type { en } from './en.ts';
import { hi as pages } from './pages/hi.ts';

export const hi = {
  sources: {
    link: 'हमारी जानकारी कहाँ से आई',
    title: 'हमारी जानकारी कहाँ से आई',
    text: 'इस सेवा में ज़िले, जगहें, थाने, क़ानून की धाराएँ और नाम इन जगहों से लिए गए हैं। सीमाएँ सरकारी नहीं मानी जाएँ; जो थाने सिर्फ़ एक सूची में मिले, उन पर लिखा है कि पुष्टि बाक़ी है।',
    licence: 'लाइसेंस',
    files: 'किस काम में',
  },
  pages,
  check: 'काग़ज़ की जाँच कीजिए',
  software: 'यह मुक्त सॉफ़्टवेयर है (AGPL-3.0-or-later): कोई भी इसे पढ़, चला और सुधार सकता है।',
} satisfies Shape<typeof en>;
