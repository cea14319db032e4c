import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';

export interface EmptyStateProps {
  /** What is not there, and that this is all right. */
  readonly title: string;
  readonly text?: string | undefined;
  /** The one thing to do about it. */
  readonly children?: ComponentChildren;
}

export function EmptyState({ title, text, children }: EmptyStateProps): JSX.Element {
  return (
    <div class="empty">
      <Icon name="inbox" />
      <p class="empty__title">{title}</p>
      {text !== undefined && <p>{text}</p>}
      {children}
    </div>
  );
}
