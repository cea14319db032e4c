-- An informant's reading was stopped by mistake, or by somebody who only played the victim: it can be opened again (lifecycles: persons).
-- Each stop is a row of its own that stays, with who ended it and why; complaint_persons only says whether one is in force.
create table complaint_cut_offs (
  id uuid primary key default gen_random_uuid(),
  complaint_id uuid not null references complaints,
  cut_off_at timestamptz not null,
  -- Empty: the victim asked for it, and an officer had checked who that is.
  cut_off_by uuid references officers,
  reason text not null check (reason <> ''),
  undone_at timestamptz,
  undone_by uuid references officers,
  undone_reason text check (undone_reason <> ''),
  check (num_nonnulls(undone_at, undone_by, undone_reason) in (0, 3)),
  -- Never by the one who stopped it.
  check (undone_by <> cut_off_by),
  check (undone_at >= cut_off_at)
);
create unique index complaint_cut_offs_in_force on complaint_cut_offs (complaint_id) where undone_at is null;
create index complaint_cut_offs_complaint on complaint_cut_offs (complaint_id, cut_off_at);

insert into complaint_cut_offs (complaint_id, cut_off_at, cut_off_by, reason)
  select complaint_id, cut_off_at, cut_off_by, cut_off_reason from complaint_persons where cut_off_at is not null;
alter table complaint_cut_offs alter column id drop default;
alter table complaint_persons drop constraint complaint_persons_cut_off_whole;
alter table complaint_persons drop column cut_off_by, drop column cut_off_reason;

grant select, insert on complaint_cut_offs to nagrik_app;
grant update (undone_at, undone_by, undone_reason) on complaint_cut_offs to nagrik_app;
