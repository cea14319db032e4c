import { countOpenFiles, handOverFiles, mayHoldComplaint, type OpenFileTables } from '../domains/complaints/index.ts';
import type { OpenFiles } from '../foundation/identity/index.ts';

/** The files of officers over all services: complaints, and the cases that they became. Who departs gives them to somebody (C28). */
export const openFiles: OpenFiles = {
  countOf: (db, officerId) => countOpenFiles(db.$pickTables<OpenFileTables>(), officerId),
  handOver: handOverFiles,
  mayHold: mayHoldComplaint,
};
