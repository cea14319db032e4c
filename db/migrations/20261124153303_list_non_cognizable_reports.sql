-- Non-cognizable reports go to the Magistrate every fortnight (L11): a numbered list of the station, printed, then sent.
create table ncr_lists (
  id uuid primary key,
  office_id integer not null references offices,
  year integer not null,
  number integer not null,
  made_by uuid not null references officers,
  made_at timestamptz not null,
  sent_by uuid references officers,
  sent_at timestamptz,
  -- The court it went to, in the officer's words.
  court text check (court <> ''),
  unique (office_id, year, number),
  check (num_nonnulls(sent_by, sent_at, court) in (0, 3)),
  check (sent_at is null or sent_at >= made_at)
);
-- One list at a time is on its way.
create unique index ncr_lists_one_open on ncr_lists (office_id) where sent_at is null;

alter table complaint_decisions add column list_id uuid references ncr_lists, add check (list_id is null or ncr_number is not null);
create index complaint_decisions_list on complaint_decisions (list_id) where list_id is not null;
create index complaint_decisions_unlisted on complaint_decisions (office_id) where ncr_number is not null and list_id is null;

grant select, insert, update (sent_by, sent_at, court) on ncr_lists to nagrik_app;
grant update (list_id) on complaint_decisions to nagrik_app;
