import { get, post } from '../../platform/http/route.ts';

export const officesRoutes = {
  offices: get('/desk/offices'),
  addOffice: get('/desk/offices/add'),
  sendAddOffice: post('/desk/offices/add'),
  /** A list of offices: what it would do, then what it did. */
  officeList: get('/desk/offices/list'),
  sendOfficeList: post('/desk/offices/list'),
  downloadOffices: get('/desk/offices/offices.csv'),
  /** What the month's check of the ladder found (C6). */
  check: get('/desk/offices/check'),
  office: get('/desk/offices/:id'),
  change: get('/desk/offices/:id/:change'),
  sendChange: post('/desk/offices/:id/:change'),
  places: get('/desk/places'),
  sendPlaces: post('/desk/places'),
};
