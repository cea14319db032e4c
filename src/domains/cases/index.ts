export { enterDiary } from './general-diary/actions/enter-diary.ts';
export { diaryKinds, type DiaryEntry, type DiaryKind } from './general-diary/model/diary-entry.ts';
export { listDiaryEntriesOf, type DiaryTables } from './general-diary/store/diary-store.ts';
export { registerFir, type FirInput, type FirOfficers, type FirSource } from './fir/actions/register-fir.ts';
export { type FirPlaces } from './fir/actions/issue-fir-copy.ts';
export { FirItems, firNumberText, type FirSection, type FirstInformationReport } from './fir/model/first-information-report.ts';
export { firMisorders, type FirMisorder } from './fir/model/chronology.ts';
export { findFir, type FirTables } from './fir/store/fir-store.ts';
