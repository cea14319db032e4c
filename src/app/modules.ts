import type { Endpoint } from '../platform/http/endpoint.ts';
import { documentsEndpoints } from '../foundation/documents/index.ts';
import { identityEndpoints } from '../foundation/identity/index.ts';
import { complaintEndpoints, complaintRoutes } from '../domains/complaints/index.ts';
import type { Deps } from './compose.ts';

/** The table of contents: every module that has pages, from the foundation up. */
export function allEndpoints(deps: Deps): Endpoint[] {
  return [...documentsEndpoints(deps), ...identityEndpoints(deps, (lang) => complaintRoutes.work.href(lang, {})), ...complaintEndpoints(deps)];
}
