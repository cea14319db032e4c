-- What the police type of the information before it is an FIR, version by version, and what the person says is wrong in it (C18).
-- No version is ever changed or removed; the person's own words stand in the complaint and stay as they were.
create table complaint_texts (
  id uuid primary key,
  complaint_id uuid not null references complaints,
  version integer not null check (version >= 1),
  words text not null check (words <> ''),
  lang text not null check (lang in ('hi', 'en')),
  office_id integer not null references offices,
  typed_by uuid not null references officers,
  typed_at timestamptz not null,
  unique (complaint_id, version)
);
grant select, insert on complaint_texts to nagrik_app;

create table complaint_corrections (
  id uuid primary key,
  complaint_id uuid not null references complaints,
  -- The version that the person means. Empty: the FIR itself.
  version integer,
  asked_by uuid not null references citizens,
  asked_at timestamptz not null,
  words text not null check (words <> ''),
  lang text not null check (lang in ('hi', 'en')),
  outcome text check (outcome in ('corrected', 'kept')),
  answered_by uuid references officers,
  answered_at timestamptz,
  -- kept: why the text stays, in the officer's words. corrected: a new version says it.
  reason text,
  foreign key (complaint_id, version) references complaint_texts (complaint_id, version),
  check (num_nonnulls(outcome, answered_by, answered_at) in (0, 3)),
  check ((outcome is not distinct from 'kept') = (reason is not null)),
  check (outcome is distinct from 'corrected' or version is not null)
);
create index complaint_corrections_complaint on complaint_corrections (complaint_id, asked_at);
create unique index complaint_corrections_open on complaint_corrections (complaint_id) where outcome is null;
grant select, insert on complaint_corrections to nagrik_app;
grant update (outcome, answered_by, answered_at, reason) on complaint_corrections to nagrik_app;
