import type { ComplaintMessages } from '../../../messages/index.ts';
import { rowField, type RowKind } from './sent-rows.ts';

export type ErrorKey = keyof ComplaintMessages['errors'];
/** Field name → key of `messages.errors`. */
export type FirFormErrors = Readonly<Record<string, ErrorKey>>;

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
}

/** Where each faulty item was typed. `rows` are the numbers of the rows that were sent, in the order of the lists. */
export function itemErrors(issues: readonly Issue[], rows: Readonly<Record<RowKind, readonly number[]>>): FirFormErrors {
  return Object.fromEntries(
    issues.map((issue) => {
      const field = fieldOf(issue.path, rows);
      return [field, errorOfField[issue.path.at(-1)?.toString() ?? ''] ?? (issue.code === 'too_big' ? 'tooLong' : 'required')];
    }),
  );
}

function fieldOf(path: readonly PropertyKey[], rows: Readonly<Record<RowKind, readonly number[]>>): string {
  const [item, index, field] = path;
  const list = typeof item === 'string' ? lists[item] : undefined;
  if (list !== undefined && typeof index === 'number') return rowField(list, rows[list][index] ?? 1, field === 'valueRupees' ? 'value' : String(field));
  return fieldOfItem[path.join('.')] ?? path.join('.');
}

const lists: Readonly<Record<string, RowKind>> = { accusedPersons: 'accused', propertyItems: 'property' };

const fieldOfItem: Readonly<Record<string, string>> = {
  'place.address': 'placeAddress',
  'place.directionAndDistance': 'placeDistance',
  'place.beat': 'placeBeat',
  'place.outside.station': 'outsideStation',
  'place.outside.district': 'outsideDistrict',
  'place.outside.state': 'outsideState',
  'informant.name': 'informantName',
  'informant.relativeName': 'relativeName',
  'informant.birthYear': 'birth',
  'informant.ageYears': 'birth',
  'informant.address': 'informantAddress',
  'informant.permanentAddress': 'permanentAddress',
  'informant.mobile': 'informantMobile',
  'informant.nationality': 'nationality',
  'informant.passport': 'passport',
  'informant.otherIds': 'otherIds',
  'informant.occupation': 'occupation',
  'firstInformation.text': 'firstInformation',
};

/** By the last name of the path. */
const errorOfField: Readonly<Record<string, ErrorKey>> = {
  readOver: 'readOver',
  investigatingOfficerId: 'officerId',
  valueRupees: 'value',
  birthYear: 'birth',
  ageYears: 'birth',
  standing: 'standing',
};
