-- Where things are: the State's civil divisions, districts and blocks, and every named place that a person may mention.
-- Reference data: loaded from db/reference/geo by the working role, read by everybody, changed by nobody in between.

create table civil_divisions (
  code smallint primary key,
  name_en text not null,
  name_hi text not null
);

-- Codes are those of the Local Government Directory.
create table districts (
  code integer primary key,
  name_en text not null,
  name_hi text not null,
  short_code text not null unique,
  division_code smallint not null references civil_divisions,
  -- No gazette was read for the grouping; see db/reference/README.md.
  division_unverified boolean not null
);

create table blocks (
  code integer primary key,
  district_code integer not null references districts,
  name_en text not null,
  name_hi text,
  -- The name as it sounds (foundation/names), without spaces.
  key text not null
);
create index blocks_district on blocks (district_code);

-- One search table for all kinds. A row keeps its id for as long as its source keeps naming it, and longer: a place that left the
-- files is no longer current, but what refers to it still stands.
create table places (
  id integer generated always as identity primary key,
  record_id uuid not null default gen_random_uuid(),
  source_key text not null unique,
  kind text not null check (kind in ('district', 'block', 'post-office', 'place', 'polling-building')),
  name_en text not null,
  name_hi text,
  district_code integer not null references districts,
  block_code integer references blocks,
  pincode text check (pincode ~ '^[1-9][0-9]{5}$'),
  lat double precision,
  lon double precision,
  -- How it sounds, without spaces.
  key text not null,
  -- Skeletons of its own words, neighbours joined too: "naya gaon" is also "nayagaon".
  own_words text[] not null,
  -- The same and the words around it: block, district, constituency.
  words text[] not null,
  is_current boolean not null,
  check ((lat is null) = (lon is null))
);
create index places_words on places using gin (words);
create index places_key on places (key);
create index places_pincode on places (pincode);
create index places_point on places using gist (point(lon, lat)) where is_current and lat is not null;
create index places_district on places (district_code);
create index places_block on places (block_code);

-- Every word of every place, once for each way it sounds: what a misspelled word is compared with.
create table place_words (
  key text primary key,
  skeleton text not null,
  uses integer not null
);
create index place_words_key on place_words using gin (key gin_trgm_ops);
create index place_words_skeleton on place_words (skeleton);

-- What was loaded last, so that a start with the same files does nothing.
create table reference_loads (
  name text primary key,
  content_hash text not null,
  counts jsonb not null,
  loaded_at timestamptz not null
);

grant select on civil_divisions, districts, blocks, places, place_words, reference_loads to nagrik_app, nagrik_work, nagrik_readonly;
grant insert, update on civil_divisions, districts, blocks, places, reference_loads to nagrik_work;
grant insert, delete on place_words to nagrik_work;
