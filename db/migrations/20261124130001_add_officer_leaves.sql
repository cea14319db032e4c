-- Leave of officers. Days are half-open like those of postings: the last day of leave is the day before valid_to.
-- A leave that was called off before it began stays, with the moment.
create table officer_leaves (
  id uuid primary key,
  officer_id uuid not null references officers,
  valid_from date not null,
  valid_to date not null check (valid_to > valid_from),
  acting_officer_id uuid references officers,
  -- The acting officer has this role during the leave: the station is never without an officer in charge.
  acting_role text check (acting_role in ('sho')),
  cancelled_at timestamptz,
  check (acting_officer_id <> officer_id),
  check (acting_role is null or acting_officer_id is not null)
);
create index officer_leaves_officer on officer_leaves (officer_id, valid_to) where cancelled_at is null;
create index officer_leaves_acting on officer_leaves (acting_officer_id, valid_to) where cancelled_at is null and acting_officer_id is not null;

grant select, insert, update on officer_leaves to nagrik_app;
-- Who is on leave is nobody at the desk: asked with each session, and after the password.
grant select on officer_leaves to nagrik_work;

-- `leave_to`: the first day after the last leave that is entered, past or to come.
create or replace view v_identity_officers_current as
  select o.id, o.name_en, o.name_hi, o.gender, p.office_id, p.role, p.rank, p.valid_from, p.valid_to,
    (select max(l.valid_to) from officer_leaves l where l.officer_id = o.id and l.cancelled_at is null) as leave_to
  from officers o
  join postings p on p.officer_id = o.id
  where o.disabled_at is null;
