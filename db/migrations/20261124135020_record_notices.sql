-- Which version of the notice about one's data a citizen was shown before confirming the number, and when (L46). Entered within an act.
create table citizen_notices (
  citizen_id uuid not null references citizens,
  version text not null,
  shown_at timestamptz not null,
  primary key (citizen_id, version)
);
grant select, insert on citizen_notices to nagrik_app;
