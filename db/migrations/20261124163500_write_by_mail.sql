-- Citizens may be told by e-mail too. An address counts once a code that went there was typed; before that it gets the receipt and the
-- code, nothing else. Kept only while it is wanted: whatever was replaced or stopped is deleted, the ledger says that it was.
create table citizen_emails (
  id uuid primary key,
  citizen_id uuid not null references citizens,
  email text not null check (email = lower(email) and email like '%_@_%'),
  added_at timestamptz not null,
  confirmed_at timestamptz,
  -- Stands in each mail. It opens nothing: whoever has it can stop the mails, and see nothing.
  stop_key text not null unique
);
create unique index citizen_emails_confirmed on citizen_emails (citizen_id) where confirmed_at is not null;
create unique index citizen_emails_pending on citizen_emails (citizen_id) where confirmed_at is null;
grant select, insert, update (confirmed_at), delete on citizen_emails to nagrik_app;
-- Addresses that nobody confirmed are deleted by the worker (L48).
grant select (id, added_at, confirmed_at), delete on citizen_emails to nagrik_work;

alter table outgoing_messages add column stop_key text;

-- Working table: codes sent to e-mail addresses. Kept 24 hours (L48), because the limits are counted here.
create table email_codes (
  id uuid primary key,
  citizen_id uuid not null,
  email text not null,
  code_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  used_at timestamptz
);
create index email_codes_email on email_codes (email, created_at);
create index email_codes_citizen on email_codes (citizen_id, created_at);
create index email_codes_created on email_codes (created_at);
grant select, insert, update, delete on email_codes to nagrik_work;
