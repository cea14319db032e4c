import { langOf, localised, type Lang } from '../../../kernel/text.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';
import type { Office } from '../model/office.ts';

const messages = { en, hi } as const;

/**
 * What people call an office, in their language: "नरपतगंज थाना", "SP office, Araria".
 * `nameLang` is the language of the name inside it: a name without Hindi stays in Latin letters, and the page marks it so.
 */
export function officeTitle(office: Office, lang: Lang): { readonly text: string; readonly nameLang: Lang } {
  return { text: messages[lang].titleOf(office.kind, localised(office.name, lang)), nameLang: langOf(office.name, lang) };
}
