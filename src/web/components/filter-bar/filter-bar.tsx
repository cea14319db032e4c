import type { JSX } from 'preact';

export interface Filter {
  readonly href: string;
  readonly text: string;
  readonly count?: number | undefined;
  readonly isCurrent?: boolean | undefined;
}

/** Saved views of one list, with counts that are true. */
export function FilterBar({ label, filters }: { readonly label: string; readonly filters: readonly Filter[] }): JSX.Element {
  return (
    <nav class="filters no-print" aria-label={label}>
      <ul class="filters__list plain-list">
        {filters.map((filter) => (
          <li key={filter.href}>
            <a class="filters__link" href={filter.href} aria-current={filter.isCurrent === true ? 'page' : undefined}>
              {filter.text}
              {filter.count !== undefined && <span class="filters__count">{filter.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
