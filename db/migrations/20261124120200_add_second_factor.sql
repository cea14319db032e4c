-- The second factor of an officer: the secret shared with the app on the phone (TOTP), sealed with a key that the database does not have.
-- It is entered within an act ('officer.factor-enrolled'); signing in only notes which step was used, so that a code opens once.
create table officer_factors (
  officer_id uuid primary key references officers,
  sealed_secret text not null,
  enrolled_at timestamptz not null,
  -- Number of the last 30-second step whose code was accepted. Steps up to it are used.
  last_step bigint not null default 0
);
grant select, insert on officer_factors to nagrik_app;
grant select, update (last_step) on officer_factors to nagrik_work;

-- Ten codes on paper for the day the phone is lost. Each opens once.
create table officer_recovery_codes (
  id uuid primary key,
  officer_id uuid not null references officers,
  code_hash text not null,
  used_at timestamptz,
  unique (officer_id, code_hash)
);
grant select, insert on officer_recovery_codes to nagrik_app;
grant select, update (used_at) on officer_recovery_codes to nagrik_work;

-- Working table: who gave the right password and still owes the code. Lives ten minutes with its session, which has no powers.
create table half_sign_ins (
  session_id uuid primary key references sessions on delete cascade,
  officer_id uuid not null references officers,
  -- The secret offered to an officer who has no factor yet.
  sealed_secret text,
  expires_at timestamptz not null
);
grant select, insert, update, delete on half_sign_ins to nagrik_work;

-- When the factor was last entered in this session: what weighs most asks for one that is fresh.
alter table sessions add column factor_at timestamptz;

-- Wrong passwords and wrong codes are counted apart: five of each.
alter table sign_in_failures add column step text not null default 'password' check (step in ('password', 'code'));
