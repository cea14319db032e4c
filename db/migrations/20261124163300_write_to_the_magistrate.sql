-- Two letters to the Magistrate leave the house on paper: an FIR is kept off the web (L15), a disabled victim has to be heard (L5).
do $$
begin
  execute (
    select format('alter table papers drop constraint papers_kind_check, add constraint papers_kind_check %s',
      replace(pg_get_constraintdef(c.oid), 'ARRAY[', 'ARRAY[''withholding-letter''::text, ''hearing-letter''::text, '))
    from pg_constraint c where c.conname = 'papers_kind_check'
  );
end $$;
