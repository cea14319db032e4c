import { describe, expect, it } from 'vitest';
import { someFirFacts } from '../../../../foundation/documents/testing/paper-facts.ts';
import { maskedForAccused } from './masked-fir.ts';

describe('L18, L20: what an accused person gets', () => {
  const facts = someFirFacts({
    informant: { name: 'रुक्मिणी विश्वकर्मा', relativeName: 'पति: हर्षवर्धन', birth: '1985', nationality: 'भारतीय', uidMasked: 'XXXX XXXX 1234', passport: 'Z1234567', otherIds: 'वोटर ABC1234567', occupation: 'गृहिणी', address: { present: 'ग्राम सिमरिया, वार्ड 4', permanent: 'ग्राम सिमरिया' }, phone: '06457 222 100', mobile: '9000000012' },
    accused: { persons: [{ name: 'मोहन' }], text: 'मोहन, फ़ोन 60000 12345' },
    delayReason: 'फ़ोन 6000012345 बंद था',
    firstInformation: { text: 'मोहन ने 6000012345 से फ़ोन किया और ravi@example.in पर लिखा। 4500 रुपये ले गया।', lang: 'hi' },
  });
  const masked = maskedForAccused(facts);
  it('has nothing by which the informant or anybody can be reached', () => {
    const said = JSON.stringify(masked);
    for (const hidden of ['9000000012', '222 100', 'XXXX', 'Z1234567', 'ABC1234567', 'ग्राम सिमरिया', '1985', '6000012345', '60000 12345', 'ravi@example.in', 'गृहिणी']) expect(said, hidden).not.toContain(hidden);
  });
  it('keeps who says it, against whom, and the words that have to be answered', () => {
    expect(masked.informant.name).toBe('रुक्मिणी विश्वकर्मा');
    expect(masked.accused.persons).toEqual([{ name: 'मोहन' }]);
    expect(masked.firstInformation.text).toContain('4500 रुपये ले गया');
    expect(masked.sections).toEqual(facts.sections);
    expect(masked.place).toEqual(facts.place);
  });
  it('what was empty stays empty', () => {
    expect(maskedForAccused(someFirFacts({ informant: { name: 'क', address: {} } })).informant).toMatchObject({ name: 'क', mobile: undefined, address: { present: undefined } });
  });
});
