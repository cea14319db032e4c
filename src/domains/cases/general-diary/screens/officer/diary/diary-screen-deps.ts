import type { OfficerActor } from '../../../../../../kernel/actor.ts';
import type { Lang } from '../../../../../../kernel/text.ts';
import type { DeskFrame } from '../../../../../../foundation/offices/index.ts';
import type { DiaryDeps } from '../../../actions/diary-deps.ts';

/** Pages of those records, by id, that the officer may open: the services above know them, the app hands them down. */
export type RecordLinks = (actor: OfficerActor, lang: Lang, recordIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

export interface DiaryScreenDeps extends DiaryDeps {
  readonly deskFrame: DeskFrame;
  readonly recordLinks: RecordLinks;
}
