-- An officer saw a paper and added the wrong person to a complaint: a stranger reads the record. The officer in charge or above takes the
-- person off; the row stays, with who did it and why, and reads nothing from then on. Whoever is right is added anew (lifecycles: persons).
alter table complaint_persons
  add column detached_at timestamptz,
  add column detached_by uuid references officers,
  add column detached_reason text check (detached_reason <> ''),
  add constraint complaint_persons_detached_whole check (num_nonnulls(detached_at, detached_by, detached_reason) in (0, 3)),
  -- The informant told it: whose reading has to stop is cut off.
  add constraint complaint_persons_detached_not_informant check (detached_at is null or relation <> 'informant');
grant update (detached_at, detached_by, detached_reason) on complaint_persons to nagrik_app;
