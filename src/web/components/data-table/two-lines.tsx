import type { ComponentChildren, JSX } from 'preact';

export interface TwoLinesProps {
  readonly top: ComponentChildren;
  readonly below?: string | undefined;
}

/** A cell with a first line and a quieter second one. */
export function TwoLines({ top, below }: TwoLinesProps): JSX.Element {
  return (
    <>
      <span class="two-lines__top">{top}</span>
      {below !== undefined && <span class="two-lines__below">{below}</span>}
    </>
  );
}
