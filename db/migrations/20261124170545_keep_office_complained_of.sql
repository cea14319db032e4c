-- An FIR that came of a complaint about the police carries the office complained of, which is told nothing of it, and the office
-- above that took the complaint and does what the SP would do (lifecycles 5.1). Written once, with the FIR.
alter table firs add column about_office_id integer references offices;
alter table firs add column above_office_id integer references offices;
update firs f set about_office_id = c.about_office_id, above_office_id = c.above_office_id
  from complaints c where f.source_kind = 'complaint' and c.id = f.source_id and c.above_office_id is not null;
alter table firs add constraint firs_never_at_office_complained_of check (about_office_id <> office_id and about_office_id <> above_office_id);
alter table firs add constraint firs_about_with_above check (about_office_id is null or above_office_id is not null);
create index firs_above_office on firs (above_office_id) where above_office_id is not null;
