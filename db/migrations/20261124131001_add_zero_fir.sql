-- A Zero FIR is registered where it did not happen, in a number series of its own, and goes to its own station (L12, lifecycles 5.3).
alter table fir_counters drop constraint fir_counters_series_check;
alter table fir_counters add constraint fir_counters_series_check check (series in ('regular', 'zero'));
alter table firs drop constraint firs_series_check;
alter table firs add constraint firs_series_check check (series in ('regular', 'zero'));
-- One complaint becomes at most one FIR of each series: the Zero FIR, and the regular one of the station that took it over.
alter table firs drop constraint firs_source_kind_source_id_key;
alter table firs add constraint firs_source_series_key unique (source_kind, source_id, series);
-- The Zero FIR that a regular one was made from. The link is never cut.
alter table firs add column zero_fir_id uuid unique references firs;
alter table firs add constraint firs_zero_link check (zero_fir_id is null or series = 'regular');

create table fir_transfers (
  zero_fir_id uuid primary key references firs,
  -- The record the FIR was made from.
  source_id uuid not null unique,
  state text not null check (state in ('to-send', 'sent', 'disputed', 'settled', 'accepted', 'outside')),
  from_office_id integer not null references offices,
  -- The station that the place belongs to; empty where it lies outside the State.
  to_office_id integer references offices,
  outside_state text,
  outside_station text,
  -- Why the registering station believes so.
  ground text not null,
  sent_at timestamptz,
  -- How it left for another State, and on which day: nothing is connected, somebody carried it or wrote a letter.
  outside_mark text,
  outside_sent_on date,
  dispute_ground text,
  disputed_by_office_id integer references offices,
  disputed_at timestamptz,
  decider_office_id integer references offices,
  decision_ground text,
  decided_at timestamptz,
  accepted_at timestamptz,
  regular_fir_id uuid unique references firs,
  -- Who has the FIR: always exactly one office.
  holder_office_id integer not null generated always as (case when state = 'accepted' then to_office_id else from_office_id end) stored,
  -- Who must act now; nobody once it is accepted or has left the State.
  waits_for_office_id integer generated always as (
    case state when 'to-send' then from_office_id when 'sent' then to_office_id when 'settled' then to_office_id when 'disputed' then decider_office_id end) stored,
  check ((to_office_id is null) = (outside_state is not null)),
  check ((outside_state is null) = (outside_station is null)),
  check ((state = 'accepted') = (regular_fir_id is not null)),
  check ((state = 'accepted') = (accepted_at is not null)),
  check ((state = 'outside') = (outside_mark is not null)),
  check ((outside_mark is null) = (outside_sent_on is null)),
  check (state in ('to-send', 'outside') or to_office_id is not null),
  check ((state = 'to-send') = (sent_at is null)),
  check (state <> 'disputed' or (decider_office_id is not null and decided_at is null)),
  check (num_nonnulls(dispute_ground, disputed_by_office_id, disputed_at, decider_office_id) in (0, 4)),
  check (num_nonnulls(decision_ground, decided_at) in (0, 2)),
  check (state <> 'settled' or decided_at is not null)
);
create index fir_transfers_waiting on fir_transfers (waits_for_office_id) where waits_for_office_id is not null;
grant select, insert on fir_transfers to nagrik_app;
grant update (state, to_office_id, sent_at, outside_mark, outside_sent_on, dispute_ground, disputed_by_office_id, disputed_at, decider_office_id, decision_ground, decided_at, accepted_at, regular_fir_id)
  on fir_transfers to nagrik_app;

-- Which offices see the record a Zero FIR was made from: the registering station always, the other only from the moment it was sent there.
create view v_fir_transfers as
  select t.source_id, t.state, t.from_office_id, t.waits_for_office_id, t.decider_office_id,
         case when t.state not in ('to-send', 'outside') then t.to_office_id end as sent_to_office_id,
         f.district_code as from_district_code,
         case when t.state not in ('to-send', 'outside') then o.district_code end as sent_to_district_code
  from fir_transfers t join offices f on f.id = t.from_office_id left join offices o on o.id = t.to_office_id;
grant select on v_fir_transfers to nagrik_app, nagrik_readonly;

alter table diary_entries drop constraint diary_entries_kind_check;
alter table diary_entries add constraint diary_entries_kind_check
  check (kind in ('portal-receipt', 'counter-receipt', 'signature', 'fir-registered', 'ncr-issued', 'closed', 'zero-fir-sent', 'zero-fir-received', 'zero-fir-disputed'));
