import type { JSX } from 'preact';

export interface LinkListProps {
  readonly links: readonly { readonly href: string; readonly text: string }[];
}

/** Things the reader can do, one on each line. */
export function LinkList({ links }: LinkListProps): JSX.Element {
  return (
    <ul class="link-list">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.text}</a>
        </li>
      ))}
    </ul>
  );
}
