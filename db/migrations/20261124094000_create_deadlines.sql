-- Legal and service clocks: what is due, by when, and which step the clock takes next by itself.

create extension if not exists btree_gist;

-- How long each clock runs. Dated: a clock keeps the time that was in force when it started.
-- Loaded from db/reference/deadlines by the working role; the State changes a row by ending it and adding the next.
create table deadline_settings (
  key text not null,
  -- One number, or a ladder of them in the unit that the key names: {24,48,72} hours.
  value integer[] not null check (cardinality(value) > 0 and 0 < all (value)),
  valid_from date not null,
  -- Half-open: the last day is the day before. Empty: still in force.
  valid_to date check (valid_to > valid_from),
  basis text not null,
  primary key (key, valid_from),
  exclude using gist (key with =, daterange(valid_from, valid_to) with &&),
  -- Three days by the Act itself (rule L3): no State and no clerk makes them more or fewer.
  check (key <> 'efir.signatureDays' or value = '{3}')
);

-- Public holidays besides Sundays. They move the working-day clocks of the Right to Public Services Act only (rule L57).
create table holidays (
  day date primary key,
  name_en text not null,
  name_hi text not null,
  basis text not null
);

create table clocks (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
  record_kind text not null,
  record_id uuid not null,
  -- Whose desk shows it. Moves with the record.
  office_id integer not null references offices,
  started_at timestamptz not null,
  warning_at timestamptz not null,
  due_at timestamptz not null,
  -- Stands still since; and by how much earlier stops have moved the end.
  paused_at timestamptz,
  paused_ms bigint not null default 0 check (paused_ms >= 0),
  met_at timestamptz,
  lapsed_at timestamptz,
  cancelled_at timestamptz,
  -- Everything the clock will do by itself, in order of time: [{"kind": "remind", "at": "…", "to": "sdpo"}].
  -- Written once at the start, so that neither a new setting nor a new release moves a running clock.
  steps jsonb not null check (jsonb_typeof(steps) = 'array'),
  -- Position in steps of the step that comes next, from 0.
  next_step integer not null default 0 check (next_step >= 0),
  -- When the sweep looks at it next: the time of that step, or later after a failure. Empty: no step is left, or it stands still.
  next_step_at timestamptz,
  -- How often the next step failed in a row.
  failures integer not null default 0 check (failures >= 0),
  -- What the handlers of the steps need to know; no personal data.
  facts jsonb not null,
  is_open boolean not null generated always as (met_at is null and lapsed_at is null and cancelled_at is null) stored,
  check (started_at <= warning_at and warning_at <= due_at),
  check (num_nonnulls(met_at, lapsed_at, cancelled_at) <= 1),
  check (paused_at is null or next_step_at is null)
);
create unique index clocks_one_open on clocks (record_id, kind) where is_open;
create index clocks_next_step on clocks (next_step_at) where is_open and next_step_at is not null;
create index clocks_open_of_office on clocks (office_id, due_at) where is_open;
create index clocks_record on clocks (record_id);

grant select on deadline_settings, holidays to nagrik_app, nagrik_work, nagrik_readonly;
grant insert, update on deadline_settings to nagrik_work;
grant insert, update, delete on holidays to nagrik_work;
grant select, insert, update on clocks to nagrik_app;

-- What other modules may read: published contracts of this module (foundation/deadlines).
create view v_deadlines_open as
  select id as clock_id, kind, record_kind, record_id, office_id, started_at, warning_at, due_at, paused_at
  from clocks where is_open;

-- Ended clocks too, for the page of a record and for the review.
create view v_deadlines_all as
  select id as clock_id, kind, record_kind, record_id, office_id, started_at, warning_at, due_at, paused_at, paused_ms, met_at, lapsed_at, cancelled_at
  from clocks;

grant select on v_deadlines_open, v_deadlines_all to nagrik_app, nagrik_readonly;
