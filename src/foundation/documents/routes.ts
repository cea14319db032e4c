import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import type { CheckDeps } from './actions/check-paper.ts';
import { documentsRoutes } from './routes-table.ts';
import { sendCheck, showCheck, showChecked } from './screens/public/check-paper/handler.tsx';

export function documentsEndpoints(deps: CheckDeps): Endpoint[] {
  return [
    endpoint(documentsRoutes.check, 'everyone', showCheck),
    endpoint(documentsRoutes.sendCheck, 'everyone', sendCheck),
    endpoint(documentsRoutes.checked, 'everyone', (context) => showChecked(deps, context)),
  ];
}
