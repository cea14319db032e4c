-- The code that a new officer, or one whose password and phone were reset, gets on paper: it sets the password, once. Only a keyed hash is kept.
create table officer_setups (
  id uuid primary key,
  officer_id uuid not null references officers,
  code_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index officer_setups_officer on officer_setups (officer_id);
grant select, insert, update on officer_setups to nagrik_app;

-- Reset of password and phone: one asks, another one agrees, neither of them is the officer.
create table factor_resets (
  id uuid primary key,
  officer_id uuid not null references officers,
  reason text not null,
  asked_by uuid not null references officers,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  agreed_by uuid references officers,
  agreed_at timestamptz,
  check (asked_by <> officer_id),
  check (agreed_by <> officer_id and agreed_by <> asked_by),
  check ((agreed_by is null) = (agreed_at is null))
);
create index factor_resets_officer on factor_resets (officer_id, asked_at);
grant select, insert, update on factor_resets to nagrik_app;

-- A reset takes the old factor away: a secret that opens nothing any more is not kept.
grant delete on officer_factors, officer_recovery_codes to nagrik_app;

-- Sessions that were opened up to this moment have no powers.
alter table officers add column signed_out_at timestamptz;
grant select (signed_out_at) on officers to nagrik_work;
