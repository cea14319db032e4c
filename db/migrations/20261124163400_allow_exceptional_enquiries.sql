-- L8: in an exceptional case a supervising officer gives an enquiry in a category six weeks, with written reasons and a line in the diary.
alter table complaint_enquiries
  add column exceptional_ground text check (exceptional_ground <> ''),
  add column exceptional_by uuid references officers,
  add column exceptional_at timestamptz,
  add column exceptional_diary_entry_id uuid references diary_entries,
  add check (num_nonnulls(exceptional_ground, exceptional_by, exceptional_at, exceptional_diary_entry_id) in (0, 4)),
  -- The fourteen days of a permission are the Sanhita's own and know no exception (L7).
  add check (exceptional_at is null or (basis <> 'permission' and exceptional_at >= started_at));
grant update (exceptional_ground, exceptional_by, exceptional_at, exceptional_diary_entry_id) on complaint_enquiries to nagrik_app;

do $$
begin
  execute (
    select format('alter table diary_entries drop constraint diary_entries_kind_check, add constraint diary_entries_kind_check %s',
      replace(pg_get_constraintdef(c.oid), 'ARRAY[', 'ARRAY[''enquiry-extended''::text, '))
    from pg_constraint c where c.conname = 'diary_entries_kind_check'
  );
end $$;
