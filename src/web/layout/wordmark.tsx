import type { JSX } from 'preact';

export interface WordmarkProps {
  readonly href: string;
  readonly name: string;
  readonly tagline: string;
}

/** An open door and the name. Deliberately no emblem of State or police: whoever runs the service adds its own. */
export function Wordmark({ href, name, tagline }: WordmarkProps): JSX.Element {
  return (
    <a class="wordmark" href={href}>
      <svg class="wordmark__door" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
        <path fill="#ffd33d" d="M4 28V8.5L16 3l12 5.5V28h-6.5V13L16 10.5 10.5 13v15z" />
        <path fill="#fff" d="M13.7 28V15.2l2.3-1.1 2.3 1.1V28z" />
      </svg>
      <span class="wordmark__text">
        <span class="wordmark__name">{name}</span>
        <span class="wordmark__tagline">{tagline}</span>
      </span>
    </a>
  );
}
