/** `Ravi Das` → `R••• D•••`: who it may be, for somebody who knows already, and nobody else. Works in both scripts. */
export function initialsOf(name: string): string {
  const segmenter = new Intl.Segmenter('hi', { granularity: 'grapheme' });
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${[...segmenter.segment(word)][0]?.segment ?? ''}•••`)
    .join(' ');
}
