-- Offices and their ladder come from reference data, and an administrator changes them between two loads. What an administrator has
-- changed a load leaves alone: each change says which field, what stood there, and why.
alter table offices add column opened_on date;
-- Half-open: the last day is the day before. Empty: open.
alter table offices add column closed_on date check (closed_on > opened_on);

create table office_changes (
  id uuid primary key,
  office_id integer not null references offices,
  field text not null check (field in ('office', 'phone', 'name', 'ladder', 'closing')),
  before text,
  after text,
  reason text not null check (length(btrim(reason)) >= 5),
  changed_by uuid not null references officers,
  changed_at timestamptz not null
);
create index office_changes_office on office_changes (office_id, changed_at);
grant select, insert on office_changes to nagrik_app;
grant select on office_changes to nagrik_work, nagrik_readonly;

-- Who said so. An office whose ladder an administrator has changed has no rung of the reference data any more.
alter table office_supervision add column origin text not null default 'reference' check (origin in ('reference', 'administrator'));
grant insert (id, kind, name_en, name_hi, district_code, phone, status, match_keys, opened_on) on offices to nagrik_app;
grant update (name_en, name_hi, phone, match_keys, closed_on) on offices to nagrik_app;
-- A ladder is written whole; what stood there before is in office_changes.
grant insert, delete on office_supervision to nagrik_app;
grant update (valid_to, origin) on office_supervision to nagrik_app;

-- Offices that no reference data knows: far above every code of the lists.
create sequence administrator_office_codes start 100000;
grant usage on sequence administrator_office_codes to nagrik_app;

-- Once a month the ladder is checked (C6): what was found, and which offices.
create table supervision_checks (
  month date primary key check (month = date_trunc('month', month)),
  checked_at timestamptz not null,
  faults integer not null
);
create table supervision_check_faults (
  month date not null references supervision_checks,
  office_id integer not null references offices,
  fault text not null check (fault in ('no-supervisor', 'cycle', 'overlapping-dates', 'closed-supervisor')),
  primary key (month, office_id, fault)
);
grant select, insert on supervision_checks, supervision_check_faults to nagrik_app;
grant select on supervision_checks, supervision_check_faults to nagrik_readonly;
