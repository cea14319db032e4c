import type { ComponentChildren, JSX } from 'preact';

export interface CardProps {
  readonly heading?: string | undefined;
  /** `info` for what the reader can do next; one on a page. */
  readonly tone?: 'plain' | 'info' | undefined;
  readonly children: ComponentChildren;
}

export function Card({ heading, tone, children }: CardProps): JSX.Element {
  return (
    <section class={`card card--${tone ?? 'plain'}`}>
      {heading !== undefined && <h2 class="card__heading">{heading}</h2>}
      {children}
    </section>
  );
}
