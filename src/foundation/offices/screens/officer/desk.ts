import type { OfficerActor } from '../../../../kernel/actor.ts';
import type { RequestContext } from '../../../../platform/http/request-context.ts';
import type { PageFrame } from '../../../../web/layout/page-frame.ts';
import type { ActDeps } from '../../../ledger/index.ts';

/** What a page of the desk wears: who is signed in, the office, the rail. */
export interface Desk {
  readonly frame: PageFrame;
  readonly office: { readonly name: string; readonly kind: string };
}

/** The desk is furnished by a service above this ring: the app hands its frame down. */
export type DeskFrame = (context: RequestContext<unknown>, page: { readonly actor: OfficerActor; readonly title: string }) => Promise<Desk>;

export interface OfficesDeps extends ActDeps {
  readonly deskFrame: DeskFrame;
}

/** The desk with this entry of its rail open; the entry is added when the frame has none. */
export function withOpenPage(desk: Desk, page: { readonly href: string; readonly text: string }): Desk {
  const [first, ...others] = desk.frame.nav ?? [];
  const item = { ...page, isCurrent: true };
  const items = first?.items ?? [];
  const isThere = items.some(({ href }) => href === page.href);
  return { ...desk, frame: { ...desk.frame, nav: [{ ...first, items: isThere ? items.map((known) => (known.href === page.href ? item : known)) : [...items, item] }, ...others] } };
}
