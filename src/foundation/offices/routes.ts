import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import type { ActDeps } from '../ledger/index.ts';
import { officesRoutes } from './routes-table.ts';
import type { OfficesDeps } from './screens/officer/desk.ts';
import { downloadOffices } from './screens/officer/office-list/download-handler.ts';
import { sendOfficeList, showOfficeList } from './screens/officer/office-list/list-handler.tsx';
import { sendAddOffice, showAddOffice } from './screens/officer/offices/add-handler.tsx';
import { sendChange, showChange } from './screens/officer/offices/change-handler.tsx';
import { showCheckOfLadder } from './screens/officer/offices/check-handler.tsx';
import { showOffices } from './screens/officer/offices/list-handler.tsx';
import { showOffice } from './screens/officer/offices/office-handler.tsx';
import { sendPlaces, showPlaces } from './screens/officer/places/handler.tsx';

/** @param around the frame of the desk, the code that is asked again, and what lies at offices: this ring knows none of them */
export function officesEndpoints(deps: ActDeps, around: Pick<OfficesDeps, 'deskFrame' | 'codeFirst' | 'isInUse'>): Endpoint[] {
  const all = { db: deps.db, clock: deps.clock, ...around };
  return [
    endpoint(officesRoutes.offices, 'officer', (context) => showOffices(all, context)),
    endpoint(officesRoutes.addOffice, 'officer', (context) => showAddOffice(all, context)),
    endpoint(officesRoutes.sendAddOffice, 'officer', (context) => sendAddOffice(all, context)),
    endpoint(officesRoutes.officeList, 'officer', (context) => showOfficeList(all, context)),
    endpoint(officesRoutes.sendOfficeList, 'officer', (context) => sendOfficeList(all, context)),
    endpoint(officesRoutes.downloadOffices, 'officer', (context) => downloadOffices(all, context)),
    endpoint(officesRoutes.check, 'officer', (context) => showCheckOfLadder(all, context)),
    endpoint(officesRoutes.office, 'officer', (context) => showOffice(all, context)),
    endpoint(officesRoutes.change, 'officer', (context) => showChange(all, context)),
    endpoint(officesRoutes.sendChange, 'officer', (context) => sendChange(all, context)),
    endpoint(officesRoutes.places, 'officer', (context) => showPlaces(all, context)),
    endpoint(officesRoutes.sendPlaces, 'officer', (context) => sendPlaces(all, context)),
  ];
}
