import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../kernel/instant.ts';
import { rootFolder } from '../../../platform/config/root-folder.ts';
import type { FirFacts } from '../model/fir-facts.ts';
import { someAcknowledgementFacts, someDecisionFacts, someFirFacts } from '../testing/paper-facts.ts';
import { pagesWithoutSpaces, withoutSpaces } from '../testing/pdf-text.ts';
import { createPrinter, printerFolders, type PaperToPrint } from './printer.ts';

const printer = createPrinter({ ...printerFolders(rootFolder()), publicUrl: 'https://nagrik.example', isSpecimen: false });
const common = { status: 'current', version: 1, code: '7KQ4M9XA', issuedAt: instantOf('2026-11-24T05:10:00Z') } as const;

function fir(change: Partial<FirFacts> = {}): PaperToPrint {
  return { ...common, number: '12/2026', content: { kind: 'fir-copy', facts: someFirFacts(change) } };
}
const acknowledgement: PaperToPrint = { ...common, number: 'BR-EC-2026-188-000412', content: { kind: 'acknowledgement', facts: someAcknowledgementFacts() } };

async function textOf(paper: PaperToPrint): Promise<string> {
  return (await pagesWithoutSpaces(await printer.print(paper))).join('');
}

describe('an acknowledgement', () => {
  it('is tagged for PDF/UA-1, titled and in Hindi', async () => {
    const file = (await printer.print(acknowledgement)).toString('utf8');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toContain('शिकायत की पावती · Acknowledgement of a complaint · BR-EC-2026-188-000412');
    expect(file).toMatch(/\/Lang\s?\(hi-IN\)/);
  });
  it('gives its Hindi words back in the right order', async () => {
    const text = await textOf(acknowledgement);
    const words = [
      'श्रीमती रुक्मिणी विश्वकर्मा',
      'मेरी साइकिल राष्ट्रीय विद्यालय के सामने से चोरी हो गई। दुकानदार ने एक लड़के को ले जाते देखा। मैं तुरंत थाने नहीं आ सकी क्योंकि बच्चा बीमार था।',
      'पुलिस फ़ोन पर कभी पैसे नहीं माँगती।',
      '7KQ4-M9XA',
    ];
    for (const said of words) expect(text).toContain(withoutSpaces(said));
  });
  it('L3: names the day at whose end the signature is due', async () => {
    expect(await textOf(acknowledgement)).toContain(withoutSpaces('गुरुवार 26 नवंबर 2026, रात 12 बजे Thursday 26 November 2026, midnight'));
  });
  it('says its version from the second one on', async () => {
    expect(await textOf(acknowledgement)).not.toContain('Version');
    expect(await textOf({ ...acknowledgement, version: 2 })).toContain(withoutSpaces('रूप 2 · Version 2'));
  });
  it('fits on one page', async () => {
    expect(await pagesWithoutSpaces(await printer.print(acknowledgement))).toHaveLength(1);
  });
});

describe('a decision without an FIR', () => {
  it('L11: the report enters the substance and refers the person to the Magistrate, in Hindi that can be copied out', async () => {
    const text = await textOf({ ...common, number: '7/2026', content: { kind: 'ncr', facts: someDecisionFacts() } });
    for (const words of ['पड़ोसी ने गाली दी।', 'सिर्फ़ गाली-गलौज हुई, कोई चोट नहीं।', 'BNS 352', 'आपको मजिस्ट्रेट के पास जाने को कहा जाता है', 'आप एसपी से दोबारा देखने को कह सकते हैं।', '7KQ4-M9XA']) {
      expect(text).toContain(withoutSpaces(words));
    }
  });
  it('L8: the note of a closing has the reasons and the next door, and speaks of no Magistrate’s list', async () => {
    const { ncrNumber: _none, ...facts } = someDecisionFacts();
    const text = await textOf({ ...common, number: facts.complaintNumber, content: { kind: 'closure-note', facts } });
    expect(text).toContain(withoutSpaces('शिकायत FIR के बिना बंद हुई'));
    expect(text).toContain(withoutSpaces('सिर्फ़ गाली-गलौज हुई, कोई चोट नहीं।'));
    expect(text).not.toContain(withoutSpaces('आपको मजिस्ट्रेट के पास जाने को कहा जाता है'));
  });
});

describe('a copy of an FIR', () => {
  it('carries the fifteen items of form IIF-1 in order, the empty ones with a dash', async () => {
    const text = await textOf(fir({ inquestNumber: '' }));
    const items = ['1.ज़िला', '2.अधिनियम', '3.घटना', '4.सूचना', '5.घटना', '6.शिकायतकर्ता', '7.ज्ञात', '8.शिकायतकर्ता', '9.संबंधित', '10.संपत्ति', '11.मृत्यु', '12.प्रथम', '13.की', '14.शिकायतकर्ता', '15.अदालत'];
    const places = items.map((item) => text.indexOf(item));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain(withoutSpaces('Inquest report or U.D. case No., if any —'));
  });
  it('shows nationality, passport and other papers of item 6 where they are known', async () => {
    const { informant } = someFirFacts();
    const text = await textOf(fir({ informant: { ...informant, nationality: 'भारतीय', passport: 'Z1234567, Patna', otherIds: 'आधार XXXX XXXX 9012' } }));
    for (const words of ['(d) Nationality भारतीय', 'place of issue Z1234567, Patna', 'आधार XXXX XXXX 9012']) expect(text).toContain(withoutSpaces(words));
  });
  it('prints the same bytes for the same facts', async () => {
    const [first, second, other] = [await printer.print(fir()), await printer.print(fir()), await printer.print(fir({ delayReason: 'और' }))];
    expect(first.equals(second)).toBe(true);
    expect(first.equals(other)).toBe(false);
  });
  it('prints markup that somebody wrote as it was written', async () => {
    const words = '#image("x") *b* _i_ $x$ `y` \\ <z> @w // = 1';
    expect(await textOf(fir({ firstInformation: { text: words, lang: 'en' } }))).toContain(withoutSpaces(words));
  });
  it('keeps every word of a statement of 10,000 characters', async () => {
    const words = Array.from({ length: 1_000 }, (_, index) => `शब्द${index}`);
    const text = await textOf(fir({ firstInformation: { text: words.join(' '), lang: 'hi' } }));
    const statement = text.replaceAll(/12\/2026·प्रथमसूचनारिपोर्ट\(प्राथमिकी\)·JokihatPoliceStation,ArariaDistrict\d\/\d/g, '');
    expect(statement).toContain(words.join(''));
  });
  it('has room for fifteen accused with names without a space', async () => {
    const persons = Array.from({ length: 15 }, (_, index) => ({ name: `वेंकटेश्वरनारायणसिंहशर्माविश्वकर्माप्रसादराय${index}`, address: 'ग्राम सिमरिया' }));
    const text = await textOf(fir({ accused: { persons, text: '' } }));
    for (const person of persons) expect(text).toContain(person.name);
  });
  it('says when it is no longer the newest', async () => {
    expect(await textOf({ ...fir(), status: 'replaced' })).toContain(withoutSpaces('A newer version of this paper has been issued.'));
  });
});

it('a paper of the demo says on each page that it is a specimen', async () => {
  const specimens = createPrinter({ ...printerFolders(rootFolder()), publicUrl: 'https://nagrik.example', isSpecimen: true });
  const pages = await pagesWithoutSpaces(await specimens.print(fir()));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toContain('SPECIMEN');
});
