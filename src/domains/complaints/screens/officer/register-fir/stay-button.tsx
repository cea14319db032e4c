import type { JSX } from 'preact';

interface StayButtonProps {
  readonly text: string;
  /** What is asked for; nothing is registered and nothing is checked. */
  readonly value: string;
  /** Address of the form, and the part of the page to come back to. */
  readonly action: string;
  readonly part: string;
}

/** Sends the form to have the page again with more on it, at the same part of the page; it works without JavaScript. */
export function StayButton({ text, value, action, part }: StayButtonProps): JSX.Element {
  return (
    <button type="submit" class="button button--ghost" name="do" value={value} formaction={`${action}#${part}`}>
      {text}
    </button>
  );
}
