-- The General Diary is kept by hand too: words, the officer who wrote them, and corrections as later lines that point at the earlier one.
alter table diary_entries
  alter column record_kind drop not null,
  alter column record_id drop not null,
  alter column record_number drop not null,
  add column entered_by uuid references officers,
  add column words text check (words <> ''),
  add column corrects uuid references diary_entries,
  -- A line is about a record and says only its number, or it is in an officer's own words.
  add check (num_nonnulls(record_kind, record_id, record_number) in (0, 3)),
  add check ((words is null) = (record_id is not null)),
  add check (words is null or entered_by is not null),
  add check ((kind = 'correction') = (corrects is not null));
create index diary_entries_corrects on diary_entries (corrects) where corrects is not null;

-- The kinds by hand, beside whatever kinds other migrations have put in.
do $$
begin
  execute (
    select format('alter table diary_entries drop constraint diary_entries_kind_check, add constraint diary_entries_kind_check %s',
      replace(pg_get_constraintdef(c.oid), 'ARRAY[',
        (select 'ARRAY[' || string_agg(quote_literal(value) || '::text, ', '')
         from unnest(array['information', 'departure', 'arrival', 'patrol', 'arrest', 'property', 'charge', 'other', 'correction']) as value)))
    from pg_constraint c where c.conname = 'diary_entries_kind_check'
  );
end $$;
