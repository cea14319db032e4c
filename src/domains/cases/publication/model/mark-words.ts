/** Words after which somebody's name comes: kinship, title, role. Written small; one to three names may follow. */
export const nameIntroducers: ReadonlySet<string> = new Set([
  'पुत्र', 'पुत्री', 'पत्नी', 'पति', 'पिता', 'माता', 'भाई', 'बहन', 'बेटा', 'बेटी', 'श्री', 'श्रीमती', 'श्रीमति', 'सुश्री', 'कुमारी', 'गवाह', 'साक्षी', 'नाम', 'नामक', 'उर्फ', 'मो', 'मोहम्मद',
  'mr', 'mrs', 'ms', 'miss', 'shri', 'sri', 'smt', 'smti', 'kumari', 'md', 'mohd', 'son', 'daughter', 'wife', 'husband', 'father', 'mother', 'brother', 'sister', 'witness', 'named', 'name', 'alias', 'putra', 'patni', 'pita', 'gawah',
]);

/** Words after which a number or name of an address comes. */
export const placeIntroducers: ReadonlySet<string> = new Set([
  'वार्ड', 'मकान', 'घर', 'गली', 'मोहल्ला', 'मुहल्ला', 'टोला', 'टोली', 'ग्राम', 'गाँव', 'गांव', 'पोस्ट', 'फ्लैट', 'कॉलोनी', 'पिन', 'नंबर', 'नं', 'संख्या',
  'ward', 'house', 'flat', 'gali', 'lane', 'mohalla', 'tola', 'village', 'vill', 'gram', 'post', 'po', 'colony', 'plot', 'pin', 'no', 'number',
]);

/** Words between an introducer and what it introduces: they are passed over and not hidden. */
export const joiningWords: ReadonlySet<string> = new Set(['का', 'की', 'के', 'है', 'था', 'थी', 'of', 'is', 'was', 'my', 'the', 'नं', 'नंबर', 'no', 'number', 'संख्या']);

/** Words of addresses and names that say nothing by themselves and stand in every story. */
export const plainWords: ReadonlySet<string> = new Set([
  'के', 'का', 'की', 'को', 'में', 'से', 'पर', 'और', 'या', 'है', 'था', 'थी', 'थे', 'पास', 'सामने', 'पीछे', 'बगल', 'नजदीक', 'निकट', 'घर', 'गाँव', 'गांव', 'ग्राम', 'थाना', 'जिला', 'ज़िला', 'प्रखंड', 'वार्ड', 'सड़क', 'रोड', 'चौक', 'बाज़ार', 'बाजार', 'हाट', 'मेला', 'स्कूल', 'विद्यालय', 'अज्ञात', 'एक', 'दो', 'व्यक्ति', 'लोग', 'आदमी', 'औरत', 'लड़का', 'लड़की', 'पिता', 'माता', 'पति', 'पत्नी', 'अभिभावक', 'नाम', 'पता', 'उम्र', 'साल', 'ने', 'मुझे', 'मुझको', 'मेरे', 'मेरी', 'मेरा', 'हमारे', 'हमारी', 'हमें', 'उसने', 'उन्होंने', 'उसे', 'उनके', 'उसके', 'वह', 'यह', 'ये', 'वे', 'भी', 'ही', 'तो', 'जब', 'तब', 'कि', 'जो', 'नहीं', 'ना', 'गया', 'गई', 'गए', 'हुआ', 'हुई', 'हूँ', 'हूं', 'हैं', 'रहा', 'रही', 'रहे', 'कर', 'करते', 'दिया', 'लिया', 'साथ', 'बाद', 'पहले', 'दिन', 'रात', 'शाम', 'सुबह',
  'near', 'the', 'of', 'in', 'at', 'on', 'by', 'and', 'or', 'to', 'from', 'with', 'behind', 'front', 'opposite', 'road', 'street', 'market', 'bazar', 'bazaar', 'haat', 'school', 'house', 'village', 'post', 'thana', 'police', 'station', 'district', 'block', 'ward', 'unknown', 'person', 'persons', 'man', 'men', 'woman', 'boy', 'girl', 'two', 'one', 'not', 'known', 'is', 'was', 'a', 'an', 'old', 'new', 'years', 'name', 'no', 'who', 'has', 'had', 'have', 'were', 'are', 'be', 'been', 'did', 'i', 'me', 'my', 'we', 'our', 'he', 'she', 'they', 'his', 'her', 'him', 'them', 'it', 'this', 'that', 'when', 'then', 'came', 'went', 'said', 'told', 'took', 'saw', 'also', 'but', 'for', 'as', 'after', 'before', 'day', 'night',
]);

/** Digits said as words: a telephone number can be written out. */
export const digitWords: ReadonlySet<string> = new Set([
  'शून्य', 'जीरो', 'ज़ीरो', 'एक', 'दो', 'तीन', 'चार', 'पाँच', 'पांच', 'छह', 'छः', 'छ', 'सात', 'आठ', 'नौ', 'डबल', 'ट्रिपल',
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'double', 'triple', 'shunya', 'ek', 'do', 'teen', 'char', 'paanch', 'panch', 'chhah', 'chhe', 'saat', 'aath', 'nau',
]);
