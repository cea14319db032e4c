import type { DecidedSection } from '../model/decision.ts';

/** Reads `BNS 303(2)` line by line. Undefined when a line has no Act or no section: nothing typed is thrown away in silence. */
export function typedSections(text: string): DecidedSection[] | undefined {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const sections = lines.map((line) => /^(\p{L}[^\d]*?)\s*(\d[\w()/.-]*)$/u.exec(line));
  return sections.every((match) => match !== null) ? sections.map((match) => ({ act: match[1] ?? '', provision: match[2] ?? '' })) : undefined;
}
