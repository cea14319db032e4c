-- The General Diary of each station: a running number for each day, never changed, corrected only by a later entry.
create table diary_counters (
  office_id integer not null references offices,
  day date not null,
  last_number integer not null,
  primary key (office_id, day)
);
create table diary_entries (
  id uuid primary key,
  office_id integer not null references offices,
  day date not null,
  number integer not null,
  at timestamptz not null,
  kind text not null check (kind in ('portal-receipt', 'signature', 'fir-registered')),
  record_kind text not null,
  record_id uuid not null,
  record_number text not null,
  unique (office_id, day, number)
);
create index diary_entries_record on diary_entries (record_id);
create trigger diary_entries_append_only before update or delete or truncate on diary_entries
  for each statement execute function refuse_change();

-- FIR numbers run without gaps in each station and year.
create table fir_counters (
  office_id integer not null references offices,
  year integer not null,
  series text not null check (series in ('regular')),
  last_number integer not null,
  primary key (office_id, year, series)
);
create table firs (
  id uuid primary key,
  office_id integer not null references offices,
  year integer not null,
  series text not null check (series in ('regular')),
  number integer not null,
  registered_at timestamptz not null,
  registered_by uuid not null references officers,
  source_kind text not null check (source_kind in ('complaint')),
  source_id uuid not null,
  source_number text not null,
  diary_entry_id uuid not null references diary_entries,
  -- L3: what reached the station electronically is on record from this moment, in this mode.
  signed_at timestamptz not null,
  signature_mode text not null check (signature_mode in ('physical-at-station')),
  occurred_from timestamptz not null,
  occurred_to timestamptz,
  received_at timestamptz not null,
  -- The fifteen items of form IIF-1, as typed by the officer (shape: domains/cases/fir/model/first-information-report.ts).
  items jsonb not null,
  unique (office_id, year, series, number),
  unique (source_kind, source_id),
  check (received_at <= registered_at),
  check (signed_at <= registered_at)
);
create table fir_sections (
  fir_id uuid not null references firs,
  position integer not null,
  offence_id integer references law_offences,
  act text not null,
  provision text not null,
  primary key (fir_id, position)
);
grant select, insert, update on diary_counters, fir_counters to nagrik_app;
grant select, insert on diary_entries, firs, fir_sections to nagrik_app;
