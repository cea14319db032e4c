-- Working table: what has to be told by SMS or mail. An act queues a message in its own transaction, so it is told if and only if
-- the act happened; the worker sends it afterwards. `nagrik_app` can put messages in and never read one: they hold numbers and codes.
create table outgoing_messages (
  -- Also the idempotency key that the provider gets: the same message sent twice is one message to it.
  id uuid primary key,
  channel text not null check (channel in ('sms', 'email')),
  recipient text not null,
  lang text not null check (lang in ('hi', 'en')),
  template text not null,
  -- What the template puts in. Emptied once a secret one (a code) was sent or came too late.
  values jsonb not null,
  is_secret boolean not null default false,
  -- The record it tells about, for the person who asks whether it was told. No foreign key: any kind of record.
  record_id uuid,
  status text not null default 'queued' check (status in ('queued', 'sending', 'sent', 'failed')),
  attempts smallint not null default 0,
  queued_at timestamptz not null,
  -- When it may be taken (again): after a failure later and later; while it is being sent, the moment after which its sender counts as dead.
  next_attempt_at timestamptz not null,
  -- After this moment it helps nobody and is not sent: a code that is over.
  useless_at timestamptz,
  settled_at timestamptz,
  problem text,
  check ((status in ('sent', 'failed')) = (settled_at is not null))
);
create index outgoing_messages_due on outgoing_messages (next_attempt_at) where status in ('queued', 'sending');
create index outgoing_messages_settled on outgoing_messages (settled_at) where settled_at is not null;
grant insert on outgoing_messages to nagrik_app;
grant select, insert, update, delete on outgoing_messages to nagrik_work;
