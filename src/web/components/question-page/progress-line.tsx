import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { shellMessages } from '../../messages/shell-messages.ts';

export interface ProgressLineProps {
  readonly lang: Lang;
  /** From 1. */
  readonly at: number;
  readonly of: number;
}

/** How far the reader is, in words and as a line of steps. */
export function ProgressLine({ lang, at, of }: ProgressLineProps): JSX.Element {
  const width = 100 / of;
  return (
    <div class="progress">
      <p class="progress__words">{shellMessages(lang).questionOf(at, of)}</p>
      <svg class="progress__line" viewBox="0 0 100 6" preserveAspectRatio="none" width="100" height="6" aria-hidden="true" focusable="false">
        {Array.from({ length: of }, (_, step) => (
          <rect key={step} class={step < at ? 'progress__done' : 'progress__open'} x={step * width} width={width - 1} height="6" />
        ))}
      </svg>
    </div>
  );
}
