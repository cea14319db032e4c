import { toString } from 'qrcode';

/** A QR code as SVG without margin; correction level M still reads after a fold or a stamp. */
export function qrSvg(text: string): Promise<string> {
  return toString(text, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
}
