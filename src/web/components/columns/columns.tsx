import type { ComponentChildren, JSX } from 'preact';

export interface ColumnsProps {
  readonly main: ComponentChildren;
  readonly side: ComponentChildren;
  /** Under `main`, but after `side` on a phone: what is long and can wait (the timeline, the papers). */
  readonly below?: ComponentChildren;
}

/** Two thirds and one third from 900px on; below that, one after the other in the order main, side, below. */
export function Columns({ main, side, below }: ColumnsProps): JSX.Element {
  return (
    <div class="columns">
      <div class="stack">{main}</div>
      <div class="stack columns__side">{side}</div>
      {below !== undefined && <div class="stack columns__below">{below}</div>}
    </div>
  );
}
