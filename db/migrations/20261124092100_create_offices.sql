-- The offices of the police and who supervises whom. Reference data: loaded from db/reference/police by the working role.
-- `id` is the committed office_code of db/reference/police/offices.csv: it never changes its meaning.
create table offices (
  id integer primary key,
  record_id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('station', 'outpost', 'cyber-station', 'circle', 'sub-division', 'district', 'police-district', 'rail-district', 'range', 'headquarters')),
  name_en text not null,
  name_hi text,
  district_code integer references districts,
  phone text,
  lat double precision,
  lon double precision,
  -- Where the coordinates come from: `osm` is the building, `post-office-same-name` only the place.
  coord_basis text check (coord_basis in ('osm', 'post-office-same-name')),
  status text not null check (status in ('confirmed', 'unconfirmed')),
  -- Name of the unit in the tables of the National Crime Records Bureau.
  ncrb_unit text,
  -- What the name sounds like, with and without "Sadar", "Mufassil", "Town": compared with names of places and blocks.
  match_keys text[] not null,
  check ((lat is null) = (lon is null) and (lat is null) = (coord_basis is null)),
  check (kind not in ('station', 'outpost', 'district', 'police-district') or district_code is not null)
);
create index offices_district on offices (district_code, kind);

-- Dates are half-open: the last day is the day before valid_to. Empty valid_from: not known since when.
create table office_supervision (
  office_id integer not null references offices,
  supervisor_id integer not null references offices,
  valid_from date,
  valid_to date,
  source text not null,
  unverified boolean not null,
  check (office_id <> supervisor_id),
  check (valid_to > valid_from),
  unique nulls not distinct (office_id, supervisor_id, valid_from)
);
create index office_supervision_supervisor on office_supervision (supervisor_id);

-- Every name under which a source knew a station, and which office it was taken for. Empty office: it was no station.
create table station_names (
  district_code integer not null references districts,
  name text not null,
  office_id integer references offices,
  note text not null check (note in ('', 'spelling', 'shortened', 'same-town', 'script', 'spelled-by-us', 'not-a-station')),
  sources text not null,
  primary key (district_code, name)
);
create index station_names_office on station_names (office_id);

grant select on offices, office_supervision, station_names to nagrik_app, nagrik_work, nagrik_readonly;
grant insert, update on offices to nagrik_work;
grant insert, delete on office_supervision, station_names to nagrik_work;

-- What other modules may read of offices: published contract of this module (foundation/offices).
create view v_offices_current as
  select o.id, o.kind, o.name_en, o.name_hi, o.district_code, s.supervisor_id, o.phone, o.status
  from offices o
  left join office_supervision s on s.office_id = o.id
    and daterange(s.valid_from, s.valid_to) @> (now() at time zone 'Asia/Kolkata')::date;
grant select on v_offices_current to nagrik_app, nagrik_readonly;
