-- A complaint about the police goes to the office above the one complained of, which never has it (lifecycles 5.1, forms 4.2).
do $$
begin
  -- Two values more, whatever other migrations have put into the list.
  execute (
    select 'alter table complaints drop constraint complaints_desk_state_check, add constraint complaints_desk_state_check '
      || replace(pg_get_constraintdef(c.oid), 'ARRAY[', 'ARRAY[''at-sp''::text, ''sp-enquiry''::text, ')
    from pg_constraint c where c.conname = 'complaints_desk_state_check'
  );
end $$;

-- The office complained of, where the person named one or the place gave it; and the office above that took the complaint.
alter table complaints add column about_office_id integer references offices;
alter table complaints add column above_office_id integer references offices;
alter table complaints add constraint complaints_above_where_police check ((nature = 'police') = (above_office_id is not null));
alter table complaints add constraint complaints_about_where_police check (about_office_id is null or nature = 'police');
-- Whatever a program does: the office complained of has neither the complaint nor its signature.
alter table complaints add constraint complaints_never_at_office_complained_of check (about_office_id <> office_id and about_office_id <> above_office_id);
create index complaints_above_office on complaints (above_office_id, filed_at) where above_office_id is not null;
