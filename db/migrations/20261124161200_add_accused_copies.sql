-- L18: an accused person, or who acts for one, asks the police for a certified copy of the FIR; within 24 hours it is given or refused
-- with a ground. The fee is the court's: the officer writes down by which paper it was paid, the software takes no money.
create table fir_copy_applications (
  id uuid primary key,
  fir_id uuid not null references firs,
  office_id integer not null references offices,
  -- Who asked with a confirmed number; empty at the counter.
  made_by uuid references citizens,
  -- Who took it down at the counter; empty online.
  taken_by uuid references officers,
  made_at timestamptz not null,
  -- In which the person reads the answer.
  lang text not null check (lang in ('hi', 'en')),
  name text not null check (name <> ''),
  standing text not null check (standing in ('accused', 'agent')),
  -- For whom the agent asks.
  accused_name text check (accused_name <> ''),
  outcome text check (outcome in ('given', 'refused')),
  answered_by uuid references officers,
  answered_at timestamptz,
  -- given: how the officer saw who it is, and the paper of the fee.
  identity text check (identity in ('photo-paper', 'known-person')),
  fee_note text check (fee_note <> ''),
  -- refused: on which ground, and the officer's words.
  ground text check (ground in ('withheld', 'not-accused')),
  reasons text check (reasons <> ''),
  escalated_to_office_id integer references offices,
  check (num_nonnulls(made_by, taken_by) = 1),
  check ((standing = 'agent') = (accused_name is not null)),
  check (num_nonnulls(outcome, answered_by, answered_at) in (0, 3)),
  check (num_nonnulls(identity, fee_note) = case when outcome = 'given' then 2 else 0 end),
  check (num_nonnulls(ground, reasons) = case when outcome = 'refused' then 2 else 0 end)
);
create index fir_copy_applications_office on fir_copy_applications (office_id, made_at);
create unique index fir_copy_applications_open on fir_copy_applications (fir_id, made_by) where outcome is null and made_by is not null;
grant select, insert on fir_copy_applications to nagrik_app;
grant update (outcome, answered_by, answered_at, identity, fee_note, ground, reasons, escalated_to_office_id) on fir_copy_applications to nagrik_app;

do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('papers_kind_check', array['accused-copy']),
      ('papers_record_kind_check', array['copy-application'])
    ) as w (name, more)
  loop
    execute (
      select format('alter table papers drop constraint %I, add constraint %I %s', wanted.name, wanted.name,
        replace(pg_get_constraintdef(c.oid), 'ARRAY[', (select 'ARRAY[' || string_agg(quote_literal(value) || '::text, ', '') from unnest(wanted.more) as value)))
      from pg_constraint c where c.conname = wanted.name
    );
  end loop;
end $$;
