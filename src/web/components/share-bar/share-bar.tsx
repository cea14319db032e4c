import type { JSX } from 'preact';

export interface SharePart {
  /** Of the whole: 0 to 1. */
  readonly share: number;
  readonly tone: 'good' | 'accent';
}

/** Parts of a whole from the left; what is left over stays empty. A drawing only: the numbers stand beside it. SVG, because the width is data. */
export function ShareBar({ parts }: { readonly parts: readonly SharePart[] }): JSX.Element {
  return (
    <svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" width="100" height="8" aria-hidden="true" focusable="false">
      {parts.map(({ share, tone }, at) => (
        <rect key={tone} class={`share-bar__part--${tone}`} x={percent(parts.slice(0, at).reduce((sum, part) => sum + part.share, 0))} width={percent(share)} height="8" />
      ))}
    </svg>
  );
}

function percent(share: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10;
}
