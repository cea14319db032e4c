import type { OfficerActor } from '../../../../kernel/actor.ts';
import type { RequestContext } from '../../../../platform/http/request-context.ts';
import type { PageFrame } from '../../../../web/layout/page-frame.ts';
import type { Answer } from '../../../../platform/http/answer.ts';
import type { ClosingDeps } from '../../actions/open-and-close-office.ts';

/** What a page of the desk wears: who is signed in, the office, the rail. */
export interface Desk {
  readonly frame: PageFrame;
  readonly office: { readonly name: string; readonly kind: string };
}

/** The desk is furnished by a service above this ring: the app hands its frame down. */
export type DeskFrame = (context: RequestContext<unknown>, page: { readonly actor: OfficerActor; readonly title: string }) => Promise<Desk>;

/** Asks for the code of the second factor again before what weighs most; undefined: go on. Comes from a service above this ring. */
export type CodeFirst = (context: RequestContext<unknown>, to: string) => Promise<Answer | undefined>;

export interface OfficesDeps extends ClosingDeps {
  readonly deskFrame: DeskFrame;
  readonly codeFirst: CodeFirst;
}

/** The desk with this entry of its rail open; the entry is added when the frame has none. */
export function withOpenPage(desk: Desk, page: { readonly href: string; readonly text: string }): Desk {
  const [first, ...others] = desk.frame.nav ?? [];
  const item = { ...page, isCurrent: true };
  const items = first?.items ?? [];
  const isThere = items.some(({ href }) => href === page.href);
  return { ...desk, frame: { ...desk.frame, nav: [{ ...first, items: isThere ? items.map((known) => (known.href === page.href ? item : known)) : [...items, item] }, ...others] } };
}
