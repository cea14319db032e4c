import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-shapes.ts';

export interface ButtonLook {
  readonly text: string;
  /** One primary button on a page; `danger` for what cannot be taken back. */
  readonly kind?: 'primary' | 'ghost' | 'danger' | undefined;
  /** For rows of a table on the desk. */
  readonly isSmall?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** Said by screen readers after the text, when several buttons read alike ("Decide" + "complaint 000398"). */
  readonly about?: string | undefined;
}

export interface ButtonProps extends ButtonLook {
  /** Sent with the form when this button was the one pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
}

/** Sends the form it stands in. */
export function Button({ name, value, ...look }: ButtonProps): JSX.Element {
  return (
    <button type="submit" class={classOf(look)} name={name} value={value}>
      {inside(look)}
    </button>
  );
}

/** Leads somewhere, looks like a button. */
export function ButtonLink({ href, ...look }: ButtonLook & { readonly href: string }): JSX.Element {
  return (
    <a class={classOf(look)} href={href}>
      {inside(look)}
    </a>
  );
}

function classOf({ kind, isSmall }: ButtonLook): string {
  return `button button--${kind ?? 'primary'}${isSmall === true ? ' button--small' : ''}`;
}

function inside({ text, icon, about }: ButtonLook): JSX.Element {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span>
        {text}
        {about !== undefined && <span class="visually-hidden"> {about}</span>}
      </span>
    </>
  );
}
