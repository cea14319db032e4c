-- Enquiry before the FIR (L7, L8): asked for by the officer in charge, permitted by an officer of DySP's rank or begun with a diary line.

-- Each list below gets one value more, whatever other migrations have put into it.
do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('complaints', 'complaints_desk_state_check', 'under-enquiry'),
      ('complaint_decisions', 'complaint_decisions_kind_check', 'no-case'),
      ('diary_entries', 'diary_entries_kind_check', 'enquiry-begun')
    ) as w (of_table, name, value)
  loop
    execute (
      select format('alter table %I drop constraint %I, add constraint %I %s', wanted.of_table, wanted.name, wanted.name,
        replace(pg_get_constraintdef(c.oid), 'ARRAY[', format('ARRAY[%L::text, ', wanted.value)))
      from pg_constraint c where c.conname = wanted.name
    );
  end loop;
end $$;

-- The office whose officer is asked for the permission, and keeps the enquiry in sight until it ends. Empty: nobody is asked.
alter table complaints add column enquiry_office_id integer references offices;
create index complaints_enquiry_office on complaints (enquiry_office_id) where enquiry_office_id is not null;

create table complaint_enquiries (
  id uuid primary key,
  complaint_id uuid not null references complaints,
  office_id integer not null references offices,
  -- By permission in the band of L7, or one of the categories of L8.
  basis text not null check (basis in ('permission', 'matrimonial', 'commercial', 'medical-negligence', 'corruption', 'delay')),
  -- The officer's own words; for a category they are the ground that the diary line stands for.
  ground text not null,
  sections jsonb not null,
  -- Every section named has a row that was read in the schedule. Otherwise who permits looks the punishment up.
  is_confirmed boolean not null,
  asked_by uuid not null references officers,
  asked_at timestamptz not null,
  -- Empty for a category: nobody is asked.
  asked_office_id integer references offices,
  answered_by uuid references officers,
  answered_at timestamptz,
  is_permitted boolean,
  answer_note text,
  started_at timestamptz,
  diary_entry_id uuid references diary_entries,
  ended_at timestamptz,
  outcome text check (outcome in ('fir', 'no-case', 'ncr', 'closed', 'stopped')),
  check ((basis = 'permission') = (asked_office_id is not null)),
  check (num_nonnulls(answered_by, answered_at, is_permitted) in (0, 3)),
  -- Nothing under L7 begins without the permission.
  check (started_at is null or basis <> 'permission' or is_permitted),
  check ((started_at is null) = (diary_entry_id is null)),
  check ((ended_at is null) = (outcome is null)),
  -- One for each complaint and station: an enquiry is not a way to put the FIR off again and again.
  unique (complaint_id, office_id)
);
grant select, insert on complaint_enquiries to nagrik_app;
grant update (answered_by, answered_at, is_permitted, answer_note, started_at, diary_entry_id, ended_at, outcome) on complaint_enquiries to nagrik_app;
