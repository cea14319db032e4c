-- IIF-1 item 15: when the FIR went to the Magistrate. The newest line counts; none is changed, and each one after the first says why.
create table fir_dispatches (
  id uuid primary key,
  fir_id uuid not null references firs,
  dispatched_at timestamptz not null,
  -- Why an earlier line was wrong.
  reason text check (reason <> ''),
  recorded_by uuid not null references officers,
  recorded_at timestamptz not null,
  check (dispatched_at <= recorded_at)
);
create index fir_dispatches_fir on fir_dispatches (fir_id, recorded_at);
create unique index fir_dispatches_first on fir_dispatches (fir_id) where reason is null;
grant select, insert on fir_dispatches to nagrik_app;

-- The diary of the station has a line of it, beside whatever kinds other migrations have put in.
do $$
begin
  execute (
    select format('alter table diary_entries drop constraint diary_entries_kind_check, add constraint diary_entries_kind_check %s',
      replace(pg_get_constraintdef(c.oid), 'ARRAY[', 'ARRAY[''fir-dispatched''::text, '))
    from pg_constraint c where c.conname = 'diary_entries_kind_check'
  );
end $$;
