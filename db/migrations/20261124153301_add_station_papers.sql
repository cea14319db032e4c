-- More papers leave the house: the non-cognizable report and the closing with reasons (L8, L11), the General Diary of a day, and the
-- fortnightly list for the Magistrate (L11). Each list below gets its values, whatever other migrations have put into it.
do $$
declare
  wanted record;
begin
  for wanted in
    select * from (values
      ('papers_kind_check', array['ncr', 'closure-note', 'diary-day', 'ncr-list']),
      ('papers_record_kind_check', array['diary-entry', 'ncr-list'])
    ) as w (name, more)
  loop
    execute (
      select format('alter table papers drop constraint %I, add constraint %I %s', wanted.name, wanted.name,
        replace(pg_get_constraintdef(c.oid), 'ARRAY[', (select 'ARRAY[' || string_agg(quote_literal(value) || '::text, ', '') from unnest(wanted.more) as value)))
      from pg_constraint c where c.conname = wanted.name
    );
  end loop;
end $$;
