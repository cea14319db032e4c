import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { istDateOf, istTimeOf, type Instant } from '../../../kernel/instant.ts';
import { numberKey, shownCode } from '../model/paper-number.ts';
import type { PaperContent, PaperStatus } from '../model/paper.ts';
import { acknowledgementSheet } from './acknowledgement-sheet.ts';
import { decisionSheet } from './decision-sheet.ts';
import { diaryDaySheet } from './diary-day-sheet.ts';
import { accusedCopySheet, firSheet } from './fir-sheet.ts';
import { publicFirSheet } from './public-fir-sheet.ts';
import { readCoverage, type Coverage } from './font-coverage.ts';
import { magistrateLetterSheet } from './magistrate-letter-sheet.ts';
import { ncrListSheet } from './ncr-list-sheet.ts';
import { printable } from './printable.ts';
import { qrSvg } from './qr-svg.ts';
import type { Both, Sheet } from './sheet.ts';
import { both } from './values.ts';

export interface PrinterOptions {
  /** Folder of paper.typ. */
  readonly templatesDir: string;
  /** Folders with TTF files; all fonts that paper.typ names. */
  readonly fontDirs: readonly string[];
  /** Where the public check stands: `https://…`, without a slash at the end. */
  readonly publicUrl: string;
  /** True in the demo: each page says that its people are made up. */
  readonly isSpecimen: boolean;
}

/** What the printer needs of a stored paper. */
export interface PaperToPrint {
  readonly content: PaperContent;
  readonly status: PaperStatus;
  readonly version: number;
  readonly number: string;
  readonly code: string;
  readonly issuedAt: Instant;
}

export interface Printer {
  /** Tagged PDF (PDF/UA-1); the same bytes for the same paper. */
  readonly print: (paper: PaperToPrint) => Promise<Buffer>;
}

/** Where templates and fonts lie in this repository, for `createPrinter`. */
export function printerFolders(root: string): Pick<PrinterOptions, 'templatesDir' | 'fontDirs'> {
  return { templatesDir: join(root, 'src/foundation/documents/templates'), fontDirs: fontFolders.map((folder) => join(root, 'node_modules/@expo-google-fonts', folder)) };
}

/**
 * A printer with one Typst compiler, made when the first paper is printed (native code; the process then stays at
 * some 150 MB, measured over 1,200 FIRs). NB: typesetting blocks the process, some 15 ms a page: great numbers belong to the worker.
 */
export function createPrinter(options: PrinterOptions): Printer {
  let press: Promise<Press> | undefined;
  return {
    async print(paper) {
      const { compiler, coverage } = await (press ??= openPress(options));
      const page = printable(await pageOf(paper, options), coverage);
      return typeset(compiler, { template: join(options.templatesDir, 'paper.typ'), page });
    },
  };
}

/** Regular and one bold weight; Arabic script for Urdu names, emoji because people write them. */
const fontFolders = [
  'noto-sans-devanagari/400Regular',
  'noto-sans-devanagari/600SemiBold',
  'noto-sans/400Regular',
  'noto-sans/600SemiBold',
  'noto-naskh-arabic/400Regular',
  'noto-emoji/400Regular',
] as const;

/** Typst keeps what it typeset for reuse, for so many papers more; without a limit the process grows by 4 MB with each. */
const KEPT_PRINTS = 2;

interface Press {
  readonly compiler: NodeCompiler;
  readonly coverage: Coverage;
}

async function openPress({ templatesDir, fontDirs }: PrinterOptions): Promise<Press> {
  const { NodeCompiler: Compiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  return { compiler: Compiler.create({ workspace: templatesDir, fontArgs: [{ fontPaths: [...fontDirs] }] }), coverage: await readCoverage(fontDirs) };
}

/** What paper.typ reads from `inputs.page`. */
interface Page {
  readonly sheet: Sheet;
  readonly check: { readonly how: Both; readonly address: string; readonly codeLabel: Both; readonly code: string; readonly qr: string; readonly qrAlt: string };
  readonly warning: Both;
  /** From the second one on. */
  readonly version: Both | undefined;
  readonly banner: Both | undefined;
  readonly specimen: Both | undefined;
  /** Indian time, as the date of the document. */
  readonly issued: readonly number[];
}

async function pageOf(paper: PaperToPrint, options: PrinterOptions): Promise<Page> {
  const { publicUrl, isSpecimen } = options;
  const { status } = paper;
  return {
    sheet: sheetOf(paper.content),
    check: {
      how: both((words) => words.paper.checkHow),
      address: `${publicUrl.replace(/^https?:\/\//, '')}/hi/check`,
      codeLabel: both((words) => words.paper.code),
      code: shownCode(paper.code),
      qr: await qrSvg(`${publicUrl}/hi/check/${encodeURIComponent(numberKey(paper.number))}/${paper.code}`),
      qrAlt: both((words) => words.paper.qrAlt).hi,
    },
    warning: both((words) => words.paper.warning),
    version: paper.version === 1 ? undefined : both((words) => words.paper.version(paper.version)),
    banner: status === 'current' ? undefined : both((words) => words.paper[status]),
    specimen: isSpecimen ? both((words) => words.paper.specimen) : undefined,
    issued: [...istDateOf(paper.issuedAt).split('-'), ...istTimeOf(paper.issuedAt).split(':')].map(Number),
  };
}

function sheetOf(content: PaperContent): Sheet {
  switch (content.kind) {
    case 'acknowledgement':
      return acknowledgementSheet(content.facts);
    case 'ncr':
      return decisionSheet(content.kind, content.facts);
    case 'closure-note':
      return decisionSheet(content.kind, content.facts);
    case 'fir-copy':
      return firSheet(content.facts);
    case 'accused-copy':
      return accusedCopySheet(content.facts);
    case 'fir-public':
      return publicFirSheet(content.facts);
    case 'diary-day':
      return diaryDaySheet(content.facts);
    case 'ncr-list':
      return ncrListSheet(content.facts);
    case 'withholding-letter':
      return magistrateLetterSheet(content.kind, content.facts);
    case 'hearing-letter':
      return magistrateLetterSheet(content.kind, content.facts);
  }
}

/**
 * Data goes in as JSON, so that `#[x] *b*` in somebody's words is printed as it stands. The compiled document stays on the native side:
 * held by a JavaScript object it is freed only when V8 happens to collect that small object, and 400 papers took 650 MB (0.7.0).
 */
function typeset(compiler: NodeCompiler, { template, page }: { template: string; page: Page }): Buffer {
  try {
    return compiler.pdf({ mainFilePath: template, inputs: { page: JSON.stringify(page) } }, { pdfStandard: 'ua-1' });
  } finally {
    compiler.evictCache(KEPT_PRINTS);
  }
}
