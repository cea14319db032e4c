export { act, type Act, type ActDeps } from './actions/act.ts';
export { recordKinds, type Mark, type MarkContent, type MarkValue, type RecordKind } from './model/mark.ts';
