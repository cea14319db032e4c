import { get, post } from '../../platform/http/route.ts';

export const officesRoutes = {
  places: get('/desk/places'),
  sendPlaces: post('/desk/places'),
};
