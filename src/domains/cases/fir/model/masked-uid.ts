/**
 * The same text with every UID number (twelve digits, however grouped, in either script) shown by its last four only: IIF-1 item 6
 * asks for it masked, and what is not kept cannot get out.
 */
export function maskedUids(text: string): string {
  return text.replace(/(?<![\d०-९])(?:[\d०-९][ -]?){11}[\d०-९](?![\d०-९])/g, (uid) => `XXXX XXXX ${uid.replace(/[ -]/g, '').slice(-4)}`);
}
