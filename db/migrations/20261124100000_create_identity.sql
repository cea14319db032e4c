-- Citizens. A mobile number belongs to one citizen once it is confirmed by a code; before that it is only what a guest typed.
create table citizens (
  id uuid primary key,
  mobile text not null,
  mobile_confirmed_at timestamptz,
  lang text not null check (lang in ('hi', 'en')),
  created_at timestamptz not null
);
create unique index citizens_confirmed_mobile on citizens (mobile) where mobile_confirmed_at is not null;

create table officers (
  id uuid primary key,
  login text not null unique check (login = lower(login)),
  name_en text not null,
  name_hi text not null,
  gender text not null check (gender in ('woman', 'man', 'other')),
  password_hash text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null,
  disabled_at timestamptz
);

-- Who serves where, in which role and rank, from when to when. The posting in force today makes the officer's powers.
create table postings (
  id uuid primary key,
  officer_id uuid not null references officers,
  office_id integer not null references offices,
  role text not null check (role in ('help-desk', 'duty-officer', 'investigating-officer', 'sho', 'circle-inspector', 'sdpo', 'sp', 'dig', 'headquarters', 'administrator')),
  rank text not null check (rank in ('constable', 'head-constable', 'asi', 'si', 'inspector', 'dysp', 'sp', 'dig', 'ig', 'adg', 'dgp')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from)
);
create index postings_officer on postings (officer_id);
create index postings_office on postings (office_id) where valid_to is null;

grant select, insert, update on citizens, officers, postings to nagrik_app;

-- Working table: sessions. Only the token's hash is kept.
create table sessions (
  id uuid primary key,
  token_hash text not null unique,
  citizen_id uuid references citizens,
  officer_id uuid references officers,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  check (citizen_id is null or officer_id is null)
);
create index sessions_expiry on sessions (expires_at);
create index sessions_officer on sessions (officer_id) where officer_id is not null;
grant select, insert, update, delete on sessions to nagrik_work;
-- Who brings a session is read under the working role, beside the session itself. No name, no password, no mobile number.
grant select (id, disabled_at) on officers to nagrik_work;
grant select on postings to nagrik_work;
grant select (id) on citizens to nagrik_work;
-- Signing in compares the password; it happens before there is an actor.
grant select (id, login, password_hash) on officers to nagrik_work;

-- Working table: wrong passwords, counted for each login and each address.
create table sign_in_failures (
  id bigint generated always as identity primary key,
  login text not null,
  address_hash text not null,
  at timestamptz not null
);
create index sign_in_failures_login on sign_in_failures (login, at);
create index sign_in_failures_address on sign_in_failures (address_hash, at);
grant select, insert, delete on sign_in_failures to nagrik_work;

-- What other modules may read of officers: published contract of this module (foundation/identity).
create view v_identity_officers_current as
  select o.id, o.name_en, o.name_hi, o.gender, p.office_id, p.role, p.rank, p.valid_from, p.valid_to
  from officers o
  join postings p on p.officer_id = o.id
  where o.disabled_at is null;
grant select on v_identity_officers_current to nagrik_app;
grant select on v_offices_current to nagrik_work;
