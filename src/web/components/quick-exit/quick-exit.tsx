import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';

export interface QuickExitProps {
  /** An everyday page that nobody asks about (weather, news), the same for all. */
  readonly href: string;
  readonly text: string;
}

/** On flows about violence: leaves at once. With scripts the page also goes out of the browser's "back". */
export function QuickExit({ href, text }: QuickExitProps): JSX.Element {
  return (
    <p class="quick-exit no-print">
      <a class="button quick-exit__button" href={href} rel="noreferrer nofollow" data-quick-exit>
        <Icon name="x" />
        <span>{text}</span>
      </a>
    </p>
  );
}
