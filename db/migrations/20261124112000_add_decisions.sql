-- What the station decides when it makes no FIR (L11, lifecycles 5.1), and the appeal to the SP (L10).
alter table complaints drop constraint complaints_desk_state_check;
alter table complaints add constraint complaints_desk_state_check
  check (desk_state in ('at-district-desk', 'at-station', 'received', 'assigned', 'fir-registered', 'ncr-issued', 'closed'));
drop index complaints_open_of_office;
drop index complaints_open_of_district;
create index complaints_open_of_office on complaints (office_id, filed_at) where desk_state not in ('fir-registered', 'ncr-issued', 'closed');
create index complaints_open_of_district on complaints (district_code, filed_at) where desk_state not in ('fir-registered', 'ncr-issued', 'closed');

-- Non-cognizable reports are a register: station, year, running number (C8).
create table ncr_counters (
  office_id integer not null references offices,
  year integer not null,
  last_number integer not null,
  primary key (office_id, year)
);
create table complaint_decisions (
  id uuid primary key,
  complaint_id uuid not null references complaints,
  office_id integer not null references offices,
  kind text not null check (kind in ('ncr', 'closed')),
  -- The officer's own words, and the sections as the officer named them.
  ground text not null,
  sections jsonb not null,
  decided_by uuid not null references officers,
  decided_at timestamptz not null,
  -- A section without a confirmed classification needs a second officer.
  needs_countersignature boolean not null,
  reviewed_by uuid references officers,
  reviewed_at timestamptz,
  agreed boolean,
  review_note text,
  ncr_year integer,
  ncr_number integer,
  check ((reviewed_by is null) = (reviewed_at is null)),
  check ((reviewed_by is null) = (agreed is null)),
  check ((ncr_number is null) = (ncr_year is null)),
  unique (office_id, ncr_year, ncr_number)
);
create unique index complaint_decisions_pending on complaint_decisions (complaint_id) where needs_countersignature and reviewed_at is null;
create index complaint_decisions_complaint on complaint_decisions (complaint_id, decided_at);

create table complaint_appeals (
  id uuid primary key,
  complaint_id uuid not null references complaints,
  made_by uuid not null references citizens,
  made_at timestamptz not null,
  words text not null,
  lang text not null check (lang in ('hi', 'en')),
  outcome text check (outcome in ('register', 'upheld')),
  decided_by uuid references officers,
  decided_at timestamptz,
  reasons text,
  check ((outcome is null) = (decided_at is null)),
  check ((outcome is null) = (decided_by is null)),
  check ((outcome is null) = (reasons is null))
);
create unique index complaint_appeals_open on complaint_appeals (complaint_id) where outcome is null;

grant select, insert, update on ncr_counters to nagrik_app;
grant select, insert on complaint_decisions, complaint_appeals to nagrik_app;
grant update (reviewed_by, reviewed_at, agreed, review_note, ncr_year, ncr_number) on complaint_decisions to nagrik_app;
grant update (outcome, decided_by, decided_at, reasons) on complaint_appeals to nagrik_app;

alter table diary_entries drop constraint diary_entries_kind_check;
alter table diary_entries add constraint diary_entries_kind_check
  check (kind in ('portal-receipt', 'counter-receipt', 'signature', 'fir-registered', 'ncr-issued', 'closed'));
