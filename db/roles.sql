-- The roles under which the software works. They belong to the whole server, so this file runs before the migrations of every
-- database on it and changes nothing when they are there. None can log in: the connecting user takes one at connection start.
--
--   nagrik_app       acts: what a migration grants it, and never a delete of a record
--   nagrik_work      working tables: drafts, sessions, codes, counters of tries, jobs, delivery attempts
--   nagrik_readonly  reports and copies
--   nagrik_auditor   the ledger
do $$
declare
  wanted text;
begin
  -- Two databases of one server may be migrated at the same moment; roles are shared between them.
  perform pg_advisory_xact_lock(7103118);
  foreach wanted in array array['nagrik_app', 'nagrik_work', 'nagrik_readonly', 'nagrik_auditor'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin', wanted);
    end if;
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
end $$;
