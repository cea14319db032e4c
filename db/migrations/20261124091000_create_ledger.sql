-- The private ledger: one row for each mark that an act leaves. Append-only for everybody, the owner included.
create table ledger_entries (
  id bigint generated always as identity primary key,
  act text not null,
  record_kind text not null,
  record_id uuid not null,
  kind text not null,
  actor_kind text not null check (actor_kind in ('guest', 'citizen', 'officer', 'system')),
  actor_id uuid,
  actor_role text not null,
  office_id integer,
  at timestamptz not null,
  content jsonb not null,
  check (actor_kind <> 'officer' or (actor_id is not null and office_id is not null))
);
create index ledger_entries_record on ledger_entries (record_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: a correction is a new entry', tg_table_name;
end $$;
create trigger ledger_entries_append_only before update or delete or truncate on ledger_entries
  for each statement execute function refuse_change();

grant select, insert on ledger_entries to nagrik_app;
grant select on ledger_entries to nagrik_auditor;

-- What the timeline of a record reads: published contract of this module (foundation/ledger).
create view v_ledger_marks as
  select id, record_kind, record_id, kind, actor_kind, actor_id, actor_role, office_id, at, content from ledger_entries;
grant select on v_ledger_marks to nagrik_app;
