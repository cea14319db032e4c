import { PDFiumLibrary } from '@hyzyla/pdfium';

/**
 * The text of each page as PDFium (Chrome, Android) copies it out, without white space: PDFium guesses spaces from gaps and misses some
 * after vowel signs. Readers that ignore /ActualText (pdf.js, some of MuPDF) give Devanagari letters twice; that is theirs, not the file's.
 */
export async function pagesWithoutSpaces(pdf: Buffer): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = Array.from(document.pages(), (page) => withoutSpaces(page.getText()));
  document.destroy();
  library.destroy();
  return pages;
}

export function withoutSpaces(text: string): string {
  return text.replaceAll(/[\s\u200b\ufeff\ufffe]+/g, '');
}
