import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';

export interface ReceivedPanelProps {
  /** "We have received it". */
  readonly title: string;
  /** "Your number". */
  readonly numberLabel: string;
  readonly number: string;
  /** One sentence under the number: who has it, where the message went. */
  readonly text?: string | undefined;
  /** Buttons: print, see the record. */
  readonly actions?: ComponentChildren;
}

/** The answer to "did it arrive?": the page's heading and the number to keep. */
export function ReceivedPanel({ title, numberLabel, number, text, actions }: ReceivedPanelProps): JSX.Element {
  return (
    <div class="received">
      <h1 class="received__title">
        <Icon name="circle-check" />
        <span>{title}</span>
      </h1>
      <p class="received__label">{numberLabel}</p>
      <p class="received__number">{number}</p>
      {text !== undefined && <p>{text}</p>}
      {actions !== undefined && <div class="received__actions">{actions}</div>}
    </div>
  );
}
