import type { JSX } from 'preact';

export interface Stat {
  /** Already written in words of the language ("41", "3.2 days"). */
  readonly value: string;
  readonly label: string;
  /** The list behind the number. */
  readonly href?: string | undefined;
  readonly tone?: 'plain' | 'late' | 'warn' | undefined;
}

/** One number and what it counts. */
export function StatTile({ value, label, href, tone }: Stat): JSX.Element {
  const inside = (
    <>
      <strong class="stat__value">{value}</strong>
      <span class="stat__label">{label}</span>
    </>
  );
  const className = `stat stat--${tone ?? 'plain'}`;
  return href === undefined ? (
    <div class={className}>{inside}</div>
  ) : (
    <a class={className} href={href}>
      {inside}
    </a>
  );
}

export function StatTiles({ stats }: { readonly stats: readonly Stat[] }): JSX.Element {
  return (
    <ul class="stats plain-list">
      {stats.map((stat) => (
        <li key={stat.label}>
          <StatTile {...stat} />
        </li>
      ))}
    </ul>
  );
}
