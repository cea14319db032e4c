import type { JSX } from 'preact';
import { shellMessages } from '../messages/shell-messages.ts';
import type { NavGroup, NavItem, PageFrame } from './page-frame.ts';
import { Wordmark } from './wordmark.tsx';

export interface OfficerRailProps {
  readonly frame: PageFrame;
  readonly office?: { readonly name: string; readonly kind: string } | undefined;
}

export function OfficerRail({ frame, office }: OfficerRailProps): JSX.Element {
  const words = shellMessages(frame.lang);
  const groups = frame.nav ?? [];
  return (
    <header class="rail no-print">
      <Wordmark href={frame.homeHref ?? `/${frame.lang}`} name={office?.name ?? words.name} tagline={office?.kind ?? words.tagline} />
      {groups.length > 0 && (
        <nav class="rail__nav" aria-label={words.mainMenu}>
          {groups.map((group) => (
            <RailGroup key={group.heading ?? ''} group={group} />
          ))}
        </nav>
      )}
    </header>
  );
}

function RailGroup({ group }: { readonly group: NavGroup }): JSX.Element {
  return (
    <div class="rail__group">
      {group.heading !== undefined && <h2 class="rail__heading">{group.heading}</h2>}
      <ul class="rail__links plain-list">
        {group.items.map((item) => (
          <RailLink key={item.href} item={item} />
        ))}
      </ul>
    </div>
  );
}

function RailLink({ item }: { readonly item: NavItem }): JSX.Element {
  return (
    <li>
      <a class="rail__link" href={item.href} aria-current={item.isCurrent === true ? 'page' : undefined}>
        {item.text}
        {item.count !== undefined && <span class="rail__count">{item.count}</span>}
      </a>
    </li>
  );
}
