import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';

export interface TimelineEvent {
  readonly key: string;
  /** ISO moment, for machines. */
  readonly dateTime: string;
  /** Date and time in words, IST. */
  readonly when: string;
  /** One sentence that a twelve-year-old understands. */
  readonly title: string;
  readonly detail?: string | undefined;
  readonly actor?: string | undefined;
  /** The mark that opens the proof of this entry. */
  readonly proof?: { readonly href: string; readonly text: string } | undefined;
}

/** Everything that happened. Pass newest first; nothing is ever left out. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }): JSX.Element {
  return (
    <ol class="timeline" reversed>
      {events.map((event) => (
        <li key={event.key} class="timeline__event">
          <p class="timeline__when">
            <time datetime={event.dateTime}>{event.when}</time>
            {event.actor !== undefined && ` · ${event.actor}`}
          </p>
          <p class="timeline__title">{event.title}</p>
          {event.detail !== undefined && <p class="timeline__detail">{event.detail}</p>}
          {event.proof !== undefined && (
            <p>
              <a class="timeline__proof" href={event.proof.href}>
                <Icon name="lock" />
                {event.proof.text}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
