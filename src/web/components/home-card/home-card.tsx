import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-shapes.ts';

export interface HomeCardProps {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly icon: IconName;
  /** `emergency` for the call to 112 only. */
  readonly tone: 'emergency' | 'primary' | 'plain';
}

/** One of the three things people come for. The whole card is the link. */
export function HomeCard({ href, title, text, icon, tone }: HomeCardProps): JSX.Element {
  return (
    <a class={`home-card home-card--${tone}`} href={href}>
      <span class="home-card__icon">
        <Icon name={icon} />
      </span>
      <span class="home-card__words">
        <strong class="home-card__title">{title}</strong>
        <span class="home-card__text">{text}</span>
      </span>
      <Icon name="chevron-right" />
    </a>
  );
}

/** The three cards: one under the other on a phone, side by side from 760px. */
export function HomeCards({ cards }: { readonly cards: readonly HomeCardProps[] }): JSX.Element {
  return (
    <ul class="home-cards plain-list">
      {cards.map((card) => (
        <li key={card.href}>
          <HomeCard {...card} />
        </li>
      ))}
    </ul>
  );
}
