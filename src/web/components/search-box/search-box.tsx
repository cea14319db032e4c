import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';

export interface SearchBoxProps {
  readonly action: string;
  readonly name: string;
  /** What can be searched, said above the box; on the desk inside the box and to screen readers. */
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  readonly buttonText: string;
  /** Smaller, and reached by the key `/`. */
  readonly isForDesk?: boolean | undefined;
}

/** Understands both scripts, so it asks for no particular keyboard. */
export function SearchBox({ action, name, label, hint, value, buttonText, isForDesk }: SearchBoxProps): JSX.Element {
  const hintId = hint === undefined ? undefined : `search-${name}-hint`;
  return (
    <form class={isForDesk === true ? 'search search--desk' : 'search'} role="search" method="get" action={action}>
      <label class={isForDesk === true ? 'visually-hidden' : 'search__label'} for={`search-${name}`}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="search__hint" id={hintId}>
          {hint}
        </p>
      )}
      <div class="search__line">
        <input
          class="search__input"
          id={`search-${name}`}
          name={name}
          type="search"
          value={value}
          placeholder={isForDesk === true ? label : undefined}
          aria-describedby={hintId}
          spellcheck={false}
          autocomplete="off"
          data-desk-search={isForDesk === true ? '' : undefined}
        />
        <button type="submit" class="button button--primary search__button">
          <Icon name="search" />
          <span class={isForDesk === true ? 'visually-hidden' : undefined}>{buttonText}</span>
        </button>
      </div>
    </form>
  );
}
