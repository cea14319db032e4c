import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';

export interface Service {
  readonly href: string;
  readonly title: string;
  /** What you get and what you need, in one line. */
  readonly text?: string | undefined;
  /** How long it takes by law. */
  readonly time?: string | undefined;
}

export interface ServiceListProps {
  readonly heading: string;
  readonly services: readonly Service[];
}

/** A group of services; each appears on the day it works. */
export function ServiceList({ heading, services }: ServiceListProps): JSX.Element {
  return (
    <section class="services card">
      <h2 class="services__heading">{heading}</h2>
      <ul class="plain-list">
        {services.map((service) => (
          <li key={service.href} class="services__item">
            <a class="services__link" href={service.href}>
              <span class="services__words">
                <span class="services__title">{service.title}</span>
                {service.text !== undefined && <span class="services__text">{service.text}</span>}
              </span>
              {service.time !== undefined && <span class="services__time">{service.time}</span>}
              <Icon name="chevron-right" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
