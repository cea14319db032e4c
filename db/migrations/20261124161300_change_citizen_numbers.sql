-- A citizen has another mobile number: seen by an officer of any station, told to the old number, and papers wait a day (lifecycles: persons).
create table citizen_number_changes (
  id uuid primary key,
  citizen_id uuid not null references citizens,
  old_mobile text not null,
  new_mobile text not null check (new_mobile <> old_mobile),
  changed_at timestamptz not null,
  changed_by uuid not null references officers,
  office_id integer not null references offices,
  identity text not null check (identity in ('photo-paper', 'known-person')),
  -- Until then no paper and no file opens under the new number: whoever has the old one can still speak up.
  papers_open_at timestamptz not null check (papers_open_at > changed_at)
);
create index citizen_number_changes_citizen on citizen_number_changes (citizen_id, papers_open_at);
grant select, insert on citizen_number_changes to nagrik_app;
