import type { OfficeKind } from '../model/office.ts';

const titles: Readonly<Record<OfficeKind, (name: string) => string>> = {
  station: (name) => `${name} police station`,
  outpost: (name) => `${name} police outpost`,
  'cyber-station': (name) => `${name} cyber police station`,
  circle: (name) => `${name} circle office`,
  'sub-division': (name) => `SDPO office, ${name}`,
  district: (name) => `SP office, ${name}`,
  'police-district': (name) => `SP office, ${name}`,
  'rail-district': (name) => `Railway SP office, ${name}`,
  range: (name) => `DIG office, ${name} range`,
  headquarters: (name) => name,
};

export const en = {
  titleOf: (kind: OfficeKind, name: string) => titles[kind](name),
  unconfirmed: 'This station is named in one list only. It is not confirmed yet.',
  degrees: { sure: 'The district has confirmed this station', likely: 'Probably this station', unknown: 'We are not sure' },
  reasons: {
    confirmed: 'confirmed by the district',
    'named-like-place': 'it has the name of the place',
    'named-like-block': 'it has the name of the block',
    nearest: 'it is the nearest one we know',
  },
  refusals: {
    placeNotFound: 'We do not know this place.',
    notYourDistrict: 'Only officers of this district can say which station a place belongs to.',
    notAStation: 'Choose a police station.',
    justDecided: 'Another officer has just decided this. Look at the place again.',
    notAList: 'The file must be a CSV with the columns district, place, pincode, station.',
    listTooLong: 'The list has more than 5,000 rows. Send it in parts.',
  },
  errors: { notAStation: 'Choose a police station' },
  listFaults: {
    'unknown-district': 'There is no district of this name',
    'not-your-district': 'This place is in another district',
    'unknown-place': 'There is no place of this name in the district',
    'several-places': 'Several places have this name. Add the PIN code',
    'unknown-station': 'There is no station of this name in the district',
    'several-stations': 'Several stations have this name. Write the full name',
    'place-repeated': 'This place stands in the list twice',
  },
};
