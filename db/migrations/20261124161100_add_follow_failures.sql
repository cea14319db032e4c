-- Working table: wrong codes of slips from an address, whatever the number. Deleted after a day.
create table complaint_follow_failures (
  id bigint generated always as identity primary key,
  address_hash text not null,
  at timestamptz not null
);
create index complaint_follow_failures_address on complaint_follow_failures (address_hash, at);
create index complaint_follow_failures_at on complaint_follow_failures (at);
grant select, insert, delete on complaint_follow_failures to nagrik_work;
