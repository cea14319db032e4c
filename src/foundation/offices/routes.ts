import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import type { ActDeps } from '../ledger/index.ts';
import { officesRoutes } from './routes-table.ts';
import type { DeskFrame } from './screens/officer/desk.ts';
import { sendPlaces, showPlaces } from './screens/officer/places/handler.tsx';

/** @param around the frame of the desk, which this ring does not know */
export function officesEndpoints(deps: ActDeps, around: { readonly deskFrame: DeskFrame }): Endpoint[] {
  const all = { db: deps.db, clock: deps.clock, ...around };
  return [
    endpoint(officesRoutes.places, 'officer', (context) => showPlaces(all, context)),
    endpoint(officesRoutes.sendPlaces, 'officer', (context) => sendPlaces(all, context)),
  ];
}
