-- The district's desk names the station of what names none, or of what a station says is not its own (C15, lifecycles 5.0).
alter table complaints drop constraint complaints_desk_state_check;
alter table complaints add constraint complaints_desk_state_check
  check (desk_state in ('at-district-desk', 'at-station', 'received', 'assigned', 'fir-registered'));

-- Which place of the tables it was, and how well its station was known when the complaint came.
alter table complaints add column place_id integer references places;
alter table complaints add column station_degree text not null default 'likely' check (station_degree in ('sure', 'likely', 'unknown', 'chosen'));
alter table complaints alter column station_degree drop default;

create index complaints_at_district_desk on complaints (office_id, filed_at) where desk_state = 'at-district-desk';
create index complaints_open_of_district on complaints (district_code, filed_at) where desk_state <> 'fir-registered';
