import type { ComponentChildren, JSX } from 'preact';

export interface PageHeadProps {
  readonly title: string;
  /** Over the title: kind and number of the record. */
  readonly kicker?: string | undefined;
  /** Under the title: a `Tag` or a sentence. */
  readonly below?: ComponentChildren;
  /** Buttons. */
  readonly actions?: ComponentChildren;
}

export function PageHead({ title, kicker, below, actions }: PageHeadProps): JSX.Element {
  return (
    <div class="page-head">
      <div class="page-head__words">
        {kicker !== undefined && <p class="page-head__kicker">{kicker}</p>}
        <h1>{title}</h1>
        {below !== undefined && <div class="page-head__below">{below}</div>}
      </div>
      {actions !== undefined && <div class="page-head__actions">{actions}</div>}
    </div>
  );
}
