import type { ActorRole } from '../../../kernel/actor.ts';
import type { Brand } from '../../../kernel/brand.ts';
import type { Instant } from '../../../kernel/instant.ts';

export type EvidenceId = Brand<string, 'EvidenceId'>;

/** What is taken, found in the bytes. Pictures first, then papers, then sound. */
export const mediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf', 'audio/mp4', 'audio/mpeg', 'audio/ogg', 'audio/amr', 'audio/wav'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** The records that files can belong to. */
export type EvidenceRecordKind = 'complaint';

/** One photo, paper or recording. The name that the sender's phone gave it stays in the table. */
export interface EvidenceFile {
  readonly id: EvidenceId;
  readonly mediaType: MediaType;
  readonly bytes: number;
  /** Of the original as it was received, hex. */
  readonly sha256: string;
  /** A picture without its metadata exists; without it only the original can be saved. */
  readonly hasShownCopy: boolean;
  readonly receivedAt: Instant;
}

/** Not yet part of a record: whoever sent it sees it under its own name. */
export interface DraftFile extends EvidenceFile {
  readonly originalName: string;
}

/** Part of a record from now on. */
export interface SealedFile extends EvidenceFile {
  readonly recordKind: EvidenceRecordKind;
  readonly recordId: string;
  readonly givenBy: Extract<ActorRole, 'citizen'> | 'officer';
  readonly scanState: 'not-scanned';
}

/** Why a file is not kept; each has a sentence in `messages.problems`. */
export const fileProblems = ['tooLarge', 'tooManyAtOnce', 'empty', 'type', 'broken', 'tooManyOnRecord', 'tooFast'] as const;
export type FileProblem = (typeof fileProblems)[number];

/** A file that was not kept, under the name its sender knows. */
export interface RefusedFile {
  readonly problem: FileProblem;
  readonly name: string;
}

/** 20 MB, as the form says; counted in the larger megabytes, so that nobody is refused over the difference. */
const FILE_BYTES = 20 * 1024 * 1024;

/** What one form may bring. */
export const formLimits = { fileBytes: FILE_BYTES, files: 5 } as const;

/** On one record, drafts included. */
export const FILES_OF_RECORD = 10;
