-- A citizen with a confirmed mobile number has a number of his or her own, to say at the help desk. It opens nothing.
alter table citizens add column number text unique;
alter table citizens add constraint citizens_confirmed_have_number check (mobile_confirmed_at is null or number is not null);

-- Working table: codes sent to mobile numbers. Kept 24 hours (L48) because the limits are counted here. No foreign key to the
-- session: a session that ends must not take the count with it.
create table mobile_codes (
  id uuid primary key,
  session_id uuid not null,
  mobile text not null,
  code_hash text not null,
  address_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  used_at timestamptz
);
create index mobile_codes_mobile on mobile_codes (mobile, created_at);
create index mobile_codes_address on mobile_codes (address_hash, created_at);
create index mobile_codes_session on mobile_codes (session_id, created_at);
create index mobile_codes_created on mobile_codes (created_at);
grant select, insert, update, delete on mobile_codes to nagrik_work;

-- Working table: wrong codes from an address, whatever the number.
create table mobile_code_failures (
  id bigint generated always as identity primary key,
  address_hash text not null,
  at timestamptz not null
);
create index mobile_code_failures_address on mobile_code_failures (address_hash, at);
grant select, insert, delete on mobile_code_failures to nagrik_work;

-- Signing in gives a session a new token. The old one names it for another minute, without powers, so that a form sent twice finds it.
alter table sessions add column previous_token_hash text;
alter table sessions add column rotated_at timestamptz;
create index sessions_previous_token on sessions (previous_token_hash) where previous_token_hash is not null;
