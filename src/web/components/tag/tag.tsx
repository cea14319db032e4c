import type { JSX } from 'preact';

export type TagTone = 'info' | 'good' | 'warn' | 'late' | 'plain';

/** A status, as a short sentence with a verb ("Waiting for your signature"); the colour only repeats it. */
export function Tag({ tone, text }: { readonly tone: TagTone; readonly text: string }): JSX.Element {
  return <strong class={`tag tag--${tone}`}>{text}</strong>;
}
