-- Who told it at a counter is bound to the number that was said there once that number is confirmed by a code and the slip is in hand
-- (lifecycles: persons). Before, the number may be anybody's: a helper's, somebody's at home, a wrong digit.
alter table complaint_persons
  add column bound_at timestamptz,
  add constraint complaint_persons_bound_informant check (bound_at is null or (relation = 'informant' and citizen_id is not null));
grant update (citizen_id, bound_at) on complaint_persons to nagrik_app;
