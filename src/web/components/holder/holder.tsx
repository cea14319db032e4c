import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';
import { PhoneLink } from '../phone-link/phone-link.tsx';

export interface HolderProps {
  /** "Who has it now". */
  readonly heading: string;
  /** Rank and name; in sensitive cases the rank only. */
  readonly who: string;
  readonly office: string;
  /** The office's number, never a personal one. */
  readonly phone?: string | undefined;
  readonly since: string;
  /** Whose turn it is next. */
  readonly next?: string | undefined;
}

/** Who has it now. Never on public pages. */
export function Holder({ heading, who, office, phone, since, next }: HolderProps): JSX.Element {
  return (
    <section class="card holder">
      <h2 class="card__heading">{heading}</h2>
      <div class="holder__who">
        <span class="holder__face">
          <Icon name="user-round" />
        </span>
        <div>
          <p class="holder__name">{who}</p>
          <p>{office}</p>
          <p class="holder__since">{since}</p>
        </div>
      </div>
      {phone !== undefined && (
        <p class="holder__phone">
          <PhoneLink number={phone} />
        </p>
      )}
      {next !== undefined && <p class="holder__next">{next}</p>}
    </section>
  );
}
