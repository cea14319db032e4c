import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';

/** A number that breaks at the end of a line is dialled wrongly. */
const nonBreakingSpace = '\u00a0';

export interface PhoneLinkProps {
  /** As people write it ("06453 222 333"); the link dials the digits. */
  readonly number: string;
  /** Shown instead of the number, two or three words ("Call 112"). */
  readonly text?: string | undefined;
}

export function PhoneLink({ number, text }: PhoneLinkProps): JSX.Element {
  return (
    <a class="phone-link" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
      <Icon name="phone" />
      {(text ?? number).replaceAll(' ', nonBreakingSpace)}
    </a>
  );
}
