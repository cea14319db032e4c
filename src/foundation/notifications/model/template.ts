import type { IstDate } from '../../../kernel/instant.ts';

/**
 * Every message that goes out, with what is put into it (forms 5.13). What is not listed cannot be said: never the name of a
 * victim, an offence, an address, or a link to a paper. A message may be read by whoever holds the phone.
 */
export interface TemplateValues {
  /** Confirms a mobile number. */
  readonly 'mobile-code': { readonly code: string; readonly minutes: number };
  /** Confirms an e-mail address; goes nowhere else. */
  readonly 'email-code': { readonly code: string; readonly minutes: number };
  /** To the phone, when an address was confirmed: who did not do it must learn of it. */
  readonly 'email-added': Readonly<Record<never, never>>;
  readonly 'complaint-received': { readonly number: string };
  /** At receipt and on each day that is left (L3). */
  readonly 'sign-by': { readonly number: string; readonly day: IstDate };
  /** Somebody signed at a station that the person may not expect: who did not sign must learn of it (L3b). */
  readonly signed: { readonly number: string };
  /** The way to the SP is open: nobody answered in time (L10). */
  readonly 'appeal-open': { readonly number: string };
  /** To officers: a duty of theirs runs out, or has. Neutral words: a phone on a counter is read by many. */
  readonly 'duty-due': { readonly number: string; readonly duty: DutyWord };
  readonly 'duty-late': { readonly number: string; readonly duty: DutyWord };
  /** To headquarters and administrators: the month's check of who supervises whom found something (C6). */
  readonly 'supervision-faults': { readonly faults: number };
  readonly 'officer-assigned': { readonly number: string };
  /** Another officer took over, whatever the reason (5.13). */
  readonly 'officer-changed': { readonly number: string };
  /** An enquiry before the FIR runs (L7, L8): until when. */
  readonly 'enquiry-until': { readonly number: string; readonly day: IstDate };
  /** The number and the name of the site (L6); the copy opens with a code. */
  readonly 'fir-registered': { readonly number: string; readonly firNumber: string };
  /** The station of the place has taken a Zero FIR over: both numbers (L12). */
  readonly 'zero-fir-accepted': { readonly zeroNumber: string; readonly firNumber: string };
  /** To the old number: another one took its place. Whoever holds it may be the one who is feared: no word where or why. */
  readonly 'number-changed': Readonly<Record<never, never>>;
  /** To somebody who read a record and does not any more. Whoever holds the phone may be a stranger: no word of what it was. */
  readonly 'reading-ended': Readonly<Record<never, never>>;
  /** To the heads of the office above: a station took somebody off a record. Whom and why stands there. */
  readonly 'person-detached': { readonly number: string };
  /** The station asks something; what, stands on the page only. */
  readonly question: Readonly<Record<never, never>>;
  /** All that is said where the case is sensitive or the person chose so (L6). */
  readonly news: Readonly<Record<never, never>>;
}

/** What an officer or office owes, as a message says it. No word of what the matter is about. */
export const dutyWords = ['read', 'station', 'officer', 'contact', 'action', 'decision', 'register', 'appeal', 'copy', 'progress', 'report', 'inform', 'handover'] as const;
export type DutyWord = (typeof dutyWords)[number];

export type TemplateName = keyof TemplateValues;

/** What a text may say beside its values. */
export interface Print {
  /** The plain name of the site. */
  readonly site: string;
  /** A day in the words of the language. */
  readonly day: (day: IstDate) => string;
}

/** What a language says for each template. */
export type TemplateTexts = {
  readonly [T in TemplateName]: { readonly subject: string; readonly text: (values: TemplateValues[T], print: Print) => string };
};
