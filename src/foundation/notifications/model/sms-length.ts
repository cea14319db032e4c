/** The characters of GSM 03.38 that take one place. Anything else makes the whole message UCS-2. */
const gsmCharacters = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');

const places = { gsm: { single: 160, part: 153 }, ucs2: { single: 70, part: 67 } } as const;

/** How many SMS a text costs: 160 places each in Latin letters, 70 in Hindi; a little less in each when there are several. */
export function smsSegments(text: string): number {
  const { single, part } = [...text].every((character) => gsmCharacters.has(character)) ? places.gsm : places.ucs2;
  return text.length <= single ? 1 : Math.ceil(text.length / part);
}
