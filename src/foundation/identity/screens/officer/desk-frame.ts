import type { OfficerActor } from '../../../../kernel/actor.ts';
import type { RequestContext } from '../../../../platform/http/request-context.ts';
import type { PageFrame } from '../../../../web/layout/page-frame.ts';

/** What every page of the desk wears: who is signed in, the office, true counts in the rail. The modules above know them. */
export type DeskFrame = (context: RequestContext<unknown>, page: { readonly actor: OfficerActor; readonly title: string }) => Promise<{ readonly frame: PageFrame; readonly office: { readonly name: string; readonly kind: string } }>;
