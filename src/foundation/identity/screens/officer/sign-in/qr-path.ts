import { create } from 'qrcode';

export interface QrPath {
  /** Modules along a side, with the quiet zone of four that the standard asks for. */
  readonly size: number;
  /** A path of unit squares: no picture from elsewhere, no markup made of text. */
  readonly d: string;
}

const QUIET_ZONE = 4;

export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const cells = Array.from({ length: modules.size }, (_, row) => Array.from({ length: modules.size }, (_, column) => (modules.get(row, column) ? `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h1v1h-1z` : '')));
  return { size: modules.size + 2 * QUIET_ZONE, d: cells.flat().join('') };
}
