import { parseSync, Visitor, type Program } from 'oxc-parser';
import type { SourceFile } from './source-files.ts';

export interface MessageFault {
  readonly path: string;
  readonly line: number;
  readonly says: string;
}

/** Names and abbreviations that stand in Latin letters in Hindi text too. A sentence made of nothing else must be made of these. */
const latinWords = new Set(['FIR', 'OTP', 'SMS', 'PDF', 'QR', 'PIN', 'IIF', 'SHO', 'SP', 'DSP', 'SDPO', 'BNS', 'BNSS', 'BSA', 'IPC', 'SC', 'ST', 'ASI', 'SI', 'TOTP', 'English', 'Nagrik']);

/** How words.md wants them, and how they are often typed: without the dot below. */
const withoutNukta = /(?:^|[^\p{L}\p{M}])(फोन|जरूरी|खतरा|जिला|जिले|मुफ्त|दफ्तर|फोटो|कागज|दस्तखत|इजाजत|खुद)(?![\p{L}\p{M}])/u;

/**
 * Judges a pair of message files. English may be missing in the pair only to be reported.
 * Functions are judged by the text of their templates, with `${…}` for what is put in.
 */
export function checkMessages(pair: { readonly en: SourceFile | undefined; readonly hi: SourceFile | undefined }): MessageFault[] {
  const { en, hi } = pair;
  if (en === undefined || hi === undefined) return [{ path: en?.path ?? hi?.path ?? '', line: 1, says: 'Messages exist in both languages: en.ts and hi.ts stand side by side.' }];
  const hindi = parse(hi);
  const shape = keepsShape(hindi) ? [] : [{ path: hi.path, line: 1, says: 'The Hindi file ends with: satisfies Shape<typeof en>.' }];
  return [...shape, ...judge(en, sentencesOf(parse(en)), [isNotEmpty]), ...judge(hi, sentencesOf(hindi), [isNotEmpty, ...hindiRules])];
}

interface Sentence {
  readonly text: string;
  readonly start: number;
}

type SentenceRule = readonly [says: string, keeps: (text: string) => boolean];

const isNotEmpty: SentenceRule = ['No empty sentence.', (text) => text.trim() !== ''];

const hindiRules: readonly SentenceRule[] = [
  ['No कृपया: the form of the verb is polite enough.', (text) => !text.includes('कृपया')],
  ['No सफलतापूर्वक: say what happened.', (text) => !text.includes('सफलतापूर्वक')],
  ['Digits are 0–9.', (text) => !/[०-९]/.test(text)],
  ['Hindi is written in Devanagari; Latin alone is for known abbreviations.', (text) => /\p{Script=Devanagari}/u.test(text) || latinOf(text).every((word) => latinWords.has(word))],
  ['The nukta is written: फ़ोन, ज़रूरी.', (text) => !withoutNukta.test(text)],
  ['Text is in Unicode form NFC, so that search and sorting see one spelling.', (text) => text === text.normalize('NFC')],
];

function parse(file: SourceFile): Program {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors[0] !== undefined) throw new Error(`${file.path}: ${errors[0].message}`);
  return program;
}

/** `export const hi = {…} satisfies Shape<typeof en>` */
function keepsShape(program: Program): boolean {
  return program.body.some((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') return false;
    const [declared] = statement.declaration.declarations;
    if (declared?.id.type !== 'Identifier' || declared.id.name !== 'hi' || declared.init?.type !== 'TSSatisfiesExpression') return false;
    const type = declared.init.typeAnnotation;
    const [of] = type.type === 'TSTypeReference' ? (type.typeArguments?.params ?? []) : [];
    return type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'Shape' && of?.type === 'TSTypeQuery' && of.exprName.type === 'Identifier' && of.exprName.name === 'en';
  });
}

function sentencesOf(program: Program): Sentence[] {
  const sentences: Sentence[] = [];
  const notSentences = new Set<unknown>();
  new Visitor({
    ImportDeclaration: (node) => void notSentences.add(node.source),
    ExportAllDeclaration: (node) => void notSentences.add(node.source),
    TSLiteralType: (node) => void notSentences.add(node.literal),
    BinaryExpression: (node) => void notSentences.add(node.left).add(node.right),
    SwitchCase: (node) => void notSentences.add(node.test),
    MemberExpression: (node) => void notSentences.add(node.property),
    Property: (node) => void notSentences.add(node.key),
    Literal: (node) => {
      if (typeof node.value === 'string' && !notSentences.has(node)) sentences.push({ text: node.value, start: node.start });
    },
    TemplateLiteral: (node) => void sentences.push({ text: node.quasis.map((part) => part.value.cooked ?? '').join('${…}'), start: node.start }),
  }).visit(program);
  return sentences;
}

function judge(file: SourceFile, sentences: readonly Sentence[], rules: readonly SentenceRule[]): MessageFault[] {
  return sentences.flatMap(({ text, start }) =>
    rules.filter(([, keeps]) => !keeps(text)).map(([says]) => ({ path: file.path, line: file.text.slice(0, start).split('\n').length, says: `${says} Here: “${text}”` })),
  );
}

function latinOf(text: string): string[] {
  return text.match(/\p{Script=Latin}+/gu) ?? [];
}
