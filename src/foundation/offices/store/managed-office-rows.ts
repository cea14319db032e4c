import type { IstDate } from '../../../kernel/instant.ts';
import type { ManagedOffice } from '../model/managed-office.ts';
import { officeColumns, toOffice, type OfficeRow } from './office-rows.ts';

export const managedColumns = [...officeColumns, 'record_id', 'opened_on', 'closed_on'] as const;

export interface ManagedOfficeRow extends OfficeRow {
  readonly record_id: string;
  readonly opened_on: IstDate | null;
  readonly closed_on: IstDate | null;
}

export function toManaged(row: ManagedOfficeRow): ManagedOffice {
  return { ...toOffice(row), recordId: row.record_id, openedOn: row.opened_on ?? undefined, closedOn: row.closed_on ?? undefined };
}
