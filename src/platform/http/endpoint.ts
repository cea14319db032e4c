import type { Answer } from './answer.ts';
import type { RequestContext } from './request-context.ts';
import type { PathParams, Route } from './route.ts';
import type { FileLimits } from './sent-file.ts';

/** Who may come near a page at all. What they may do with a record is asked of the module's policy. */
export const guards = ['everyone', 'citizen', 'officer'] as const;
export type Guard = (typeof guards)[number];

export interface Endpoint {
  readonly route: Route;
  readonly guard: Guard;
  readonly handle: (context: RequestContext) => Promise<Answer>;
  /** Only such a route reads a form with files; every other one refuses it unread. */
  readonly files?: FileLimits | undefined;
}

/** A route with its guard and handler; the handler's `params` are typed by the path. */
export function endpoint<Path extends string>(route: Route<Path>, guard: Guard, handle: (context: RequestContext<PathParams<Path>>) => Promise<Answer>): Endpoint {
  // The router fills exactly the names that the path declares.
  return { route, guard, handle: handle as Endpoint['handle'] };
}

/** An endpoint whose form may bring files, as `context.files`. Who has no session sends nothing. */
export function fileEndpoint<Path extends string>(route: Route<Path>, guard: Guard, files: FileLimits, handle: (context: RequestContext<PathParams<Path>>) => Promise<Answer>): Endpoint {
  return { ...endpoint(route, guard, handle), files };
}
