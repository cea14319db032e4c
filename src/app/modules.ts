import type { Mode } from '../platform/config/config.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { documentsEndpoints } from '../foundation/documents/index.ts';
import { officesEndpoints } from '../foundation/offices/index.ts';
import { identityEndpoints } from '../foundation/identity/index.ts';
import { mailEndpoints } from '../foundation/notifications/index.ts';
import { casesEndpoints, diaryEndpoints } from '../domains/cases/index.ts';
import { complaintEndpoints, codeFirst, complaintRoutes, deskOf, recordLinksFor } from '../domains/complaints/index.ts';
import type { Deps } from './compose.ts';
import { demoEndpoints } from './demo/routes.ts';
import { isOfficeInUse } from './office-in-use.ts';
import { openFiles } from './open-files.ts';

/** The table of contents: every module that has pages, from the foundation up. Only the demo has the page of its messages and codes. */
export function allEndpoints(deps: Deps, mode: Mode): Endpoint[] {
  return [
    ...documentsEndpoints(deps),
    ...officesEndpoints(deps, { deskFrame: (context, page) => deskOf(deps, context, { ...page, current: undefined }), codeFirst: (context, to) => codeFirst(deps, context, to), isInUse: isOfficeInUse }),
    ...identityEndpoints(deps, {
      desk: (lang) => complaintRoutes.work.href(lang, {}),
      mine: (lang) => complaintRoutes.afterCode.href(lang, {}),
      deskFrame: (context, page) => deskOf(deps, context, { ...page, current: undefined }),
      openFiles,
    }),
    ...mailEndpoints(deps),
    ...casesEndpoints(deps, { deskFrame: (context, page) => deskOf(deps, context, { ...page, current: undefined }) }),
    ...diaryEndpoints({
      ...deps,
      deskFrame: (context, page) => deskOf(deps, context, { ...page, current: 'diary' }),
      recordLinks: (actor, lang, recordIds) => recordLinksFor(deps, actor, { lang, recordIds }),
    }),
    ...complaintEndpoints(deps),
    ...(mode === 'demo' ? demoEndpoints(deps) : []),
  ];
}
