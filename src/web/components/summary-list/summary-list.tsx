import type { ComponentChildren, JSX } from 'preact';

export interface SummaryRow {
  readonly label: string;
  readonly value: ComponentChildren;
  /** Back to the question; `text` is "Change", the label is read after it. */
  readonly change?: { readonly href: string; readonly text: string } | undefined;
}

/** Questions and answers, each with its way back. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }): JSX.Element {
  return (
    <dl class="summary">
      {rows.map(({ label, value, change }) => (
        <div key={label} class="summary__row">
          <dt class="summary__label">{label}</dt>
          <dd class="summary__value">{value}</dd>
          {change !== undefined && (
            <dd class="summary__change">
              <a href={change.href}>
                {change.text}
                <span class="visually-hidden"> {label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
