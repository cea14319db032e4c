import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import { get } from '../../platform/http/route.ts';
import { showDemo, type DemoDeps } from './handler.tsx';

/** No page links here: whoever starts the demo reads the address at the terminal. */
export const demoRoutes = { demo: get('/demo') };

/** Part of the route table in the demo only: it shows codes, and opens to everybody. */
export function demoEndpoints(deps: DemoDeps): Endpoint[] {
  return [endpoint(demoRoutes.demo, 'everyone', (context) => showDemo(deps, context))];
}
