import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-shapes.ts';

export type NoticeTone = 'info' | 'good' | 'warn' | 'emergency';

export interface NoticeProps {
  /** `emergency` is for danger to life only. */
  readonly tone: NoticeTone;
  readonly heading?: string | undefined;
  readonly children: ComponentChildren;
}

const icons = { info: 'info', good: 'circle-check', warn: 'triangle-alert', emergency: 'phone' } as const satisfies Record<NoticeTone, IconName>;

/** Something the reader must know before going on. */
export function Notice({ tone, heading, children }: NoticeProps): JSX.Element {
  return (
    <div class={`notice notice--${tone}`}>
      <Icon name={icons[tone]} />
      <div class="notice__body">
        {heading !== undefined && <p class="notice__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}
