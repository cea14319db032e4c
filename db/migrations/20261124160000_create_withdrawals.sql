-- The person's wish not to go on (lifecycles 5.0): a request that counts after its hours, can be taken back, and closes nothing.
create table complaint_withdrawals (
  id uuid primary key,
  complaint_id uuid not null references complaints,
  asked_by uuid not null references citizens,
  asked_at timestamptz not null,
  effect_at timestamptz not null check (effect_at > asked_at),
  -- The answer to "did somebody press you?". Empty: not said. For the SP and whoever is named to speak with the person, for nobody else.
  was_pressed boolean,
  -- Grave, sexual, family or SC/ST: it counts only after a woman officer or an officer of another station has spoken with the person.
  needs_talk boolean not null,
  state text not null check (state in ('asked', 'taken-back', 'in-force', 'not-wished')),
  ended_at timestamptz,
  heard_by uuid references officers,
  heard_office_id integer references offices,
  heard_at timestamptz,
  heard_way text check (heard_way in ('phone', 'in-person')),
  is_own_wish boolean,
  check ((state = 'asked') = (ended_at is null)),
  check (num_nonnulls(heard_by, heard_office_id, heard_at, heard_way, is_own_wish) in (0, 5)),
  check (state <> 'in-force' or not needs_talk or coalesce(is_own_wish, false)),
  check (state <> 'not-wished' or not coalesce(is_own_wish, true))
);
create index complaint_withdrawals_complaint on complaint_withdrawals (complaint_id, asked_at);
create unique index complaint_withdrawals_open on complaint_withdrawals (complaint_id) where state = 'asked';
grant select, insert on complaint_withdrawals to nagrik_app;
grant update (needs_talk, state, ended_at, heard_by, heard_office_id, heard_at, heard_way, is_own_wish) on complaint_withdrawals to nagrik_app;

-- Who was named to speak with the person, perhaps an officer of another station, who sees the complaint for as long. Empty: nobody.
alter table complaints add column withdrawal_hearer_id uuid references officers;
create index complaints_withdrawal_hearer on complaints (withdrawal_hearer_id) where withdrawal_hearer_id is not null;
