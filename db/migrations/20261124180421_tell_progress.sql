-- L21: the words in which the police told informant or victim how far the investigation is (BNSS s.193(3)(ii)). Never changed, never taken back.
create table fir_progress_notes (
  id uuid primary key,
  fir_id uuid not null references firs,
  -- The record behind the FIR: a Zero FIR and the FIR that it becomes share what was told.
  source_id uuid not null,
  words text not null check (length(words) between 20 and 2000),
  lang text not null check (lang in ('hi', 'en')),
  way text not null check (way in ('page', 'phone', 'in-person', 'letter')),
  office_id integer not null references offices,
  told_by uuid not null references officers,
  told_at timestamptz not null
);
create index fir_progress_notes_source on fir_progress_notes (source_id, told_at);
grant select, insert on fir_progress_notes to nagrik_app;

-- The diary of the station has a line of it, beside whatever kinds other migrations have put in.
do $$
begin
  execute (
    select format('alter table diary_entries drop constraint diary_entries_kind_check, add constraint diary_entries_kind_check %s',
      replace(pg_get_constraintdef(c.oid), 'ARRAY[', 'ARRAY[''progress-told''::text, '))
    from pg_constraint c where c.conname = 'diary_entries_kind_check'
  );
end $$;
