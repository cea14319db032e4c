-- A complaint told at a station's counter (L2): same record, clocks and queue. Somebody without a phone has none.
alter table complaints add column channel text not null default 'portal' check (channel in ('portal', 'counter'));
alter table complaints alter column channel drop default;
-- Who typed it, when it was told at the counter.
alter table complaints add column taken_by uuid references officers;
alter table complaints add constraint complaints_counter_has_officer check ((channel = 'counter') = (taken_by is not null));
alter table complaint_persons alter column mobile drop not null;

-- The diary tells how the information came.
alter table diary_entries drop constraint diary_entries_kind_check;
alter table diary_entries add constraint diary_entries_kind_check check (kind in ('portal-receipt', 'counter-receipt', 'signature', 'fir-registered'));
