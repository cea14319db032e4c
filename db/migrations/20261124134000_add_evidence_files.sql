-- Photos, papers and recordings that people give with a record. The bytes lie in the data folder (platform/files); here stands what they are.
create table evidence_files (
  -- Random: the address of the file and the name of its object on disk. It tells neither when nor after what it came.
  id uuid primary key,
  record_kind text not null check (record_kind in ('complaint')),
  record_id uuid not null,
  -- As the sender's phone named it. It may name a person; no page shows it.
  original_name text not null,
  -- Found in the bytes, never taken from the sender.
  media_type text not null check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf', 'audio/mp4', 'audio/mpeg', 'audio/ogg', 'audio/amr', 'audio/wav')),
  bytes integer not null check (bytes between 1 and 20971520),
  -- Of the original, at the moment of receipt.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  has_shown_copy boolean not null,
  received_at timestamptz not null,
  -- When it became part of the record.
  sealed_at timestamptz not null,
  given_by_kind text not null check (given_by_kind in ('citizen', 'officer')),
  given_by uuid not null,
  -- Several come in one moment: the order in which they came.
  arrival bigint not null generated always as identity,
  scan_state text not null default 'not-scanned' check (scan_state in ('not-scanned')),
  -- The same bytes twice on one record are one file.
  unique (record_id, sha256)
);
grant select, insert on evidence_files to nagrik_app;
-- To know which objects on disk are still named.
grant select (id) on evidence_files to nagrik_work;

-- Working table: files of a draft, nobody's record yet.
create table evidence_drafts (
  id uuid primary key,
  draft_id uuid not null,
  -- At the counter the draft's id comes from the form: only the officer who kept the file can go on with it.
  officer_id uuid,
  original_name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 text not null,
  has_shown_copy boolean not null,
  received_at timestamptz not null,
  arrival bigint not null generated always as identity,
  unique (draft_id, sha256)
);
create index evidence_drafts_age on evidence_drafts (received_at);
grant select, insert, delete on evidence_drafts to nagrik_work;
grant select on evidence_drafts to nagrik_app;

-- Working table: how many files came from whom, for the limits.
create table evidence_receipts (
  id bigint generated always as identity primary key,
  session_id uuid not null,
  address_hash text not null,
  at timestamptz not null
);
create index evidence_receipts_session on evidence_receipts (session_id, at);
create index evidence_receipts_address on evidence_receipts (address_hash, at);
create index evidence_receipts_at on evidence_receipts (at);
grant select, insert, delete on evidence_receipts to nagrik_work;
