export { act, type Act, type ActDeps } from './actions/act.ts';
export { hasMark, type LedgerTables } from './store/ledger-store.ts';
export { recordKinds, type Mark, type MarkContent, type MarkValue, type RecordKind } from './model/mark.ts';
