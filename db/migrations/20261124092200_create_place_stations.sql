-- Which station a place belongs to, where a district has said so. No public table of station limits exists, so these rows come
-- from corrections at work and from lists that districts import; everything else stays a guess with its degree.
create table place_stations (
  id bigint generated always as identity primary key,
  place_id integer not null references places,
  office_id integer not null references offices,
  source text not null check (source in ('correction', 'import')),
  decided_by_office integer not null references offices,
  decided_on date not null,
  -- Half-open; equal days: replaced on the day it was made.
  valid_from date not null,
  valid_to date check (valid_to >= valid_from)
);
create unique index place_stations_current on place_stations (place_id) where valid_to is null;
create index place_stations_place on place_stations (place_id, valid_from);
create index place_stations_office on place_stations (office_id);

grant select, insert, update on place_stations to nagrik_app;
grant select on place_stations to nagrik_work, nagrik_readonly;
