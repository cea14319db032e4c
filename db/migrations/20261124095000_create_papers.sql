-- Papers that left the house: acknowledgements and FIR copies (foundation/documents). A paper is never changed: its facts are kept as
-- they were printed, so that it can be printed again exactly. What is put right is a new version; the old one becomes `replaced`.
create table papers (
  id uuid primary key,
  kind text not null check (kind in ('acknowledgement', 'fir-copy')),
  record_kind text not null check (record_kind in ('complaint', 'fir')),
  record_id uuid not null,
  version integer not null check (version > 0),
  -- As printed, and as compared: letters and digits only, because people type hyphens and spaces as they like.
  number text not null,
  number_key text not null check (number_key <> ''),
  -- Shown again to the owner, hence not hashed. It opens nothing: whoever has it learns that the paper is genuine (see README).
  code text not null check (code ~ '^[0-9A-Z]{8}$'),
  office_id integer not null references offices,
  -- The office as it was called on that day.
  office_name_en text not null,
  office_name_hi text,
  issued_at timestamptz not null,
  facts jsonb not null,
  status text not null default 'current' check (status in ('current', 'replaced', 'revoked')),
  unique (record_id, kind, version),
  unique (number_key, code)
);
create unique index papers_one_current on papers (record_id, kind) where status = 'current';

grant select, insert, update (status) on papers to nagrik_app;
-- The public check runs under the working role and needs neither facts nor record.
grant select (number_key, code, kind, number, status, office_name_en, office_name_hi) on papers to nagrik_work;

-- Working table: wrong tries at the public check, by the hash of the address they came from. Kept for a day.
create table paper_check_failures (
  id bigint generated always as identity primary key,
  address_hash text not null,
  at timestamptz not null
);
create index paper_check_failures_address on paper_check_failures (address_hash, at);
grant select, insert, delete on paper_check_failures to nagrik_work;
