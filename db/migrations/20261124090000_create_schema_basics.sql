-- Nobody enters the schema by default; each role is let in by name and gets its tables from the migration that makes them.
revoke all on schema public from public;
grant usage on schema public to nagrik_app, nagrik_work, nagrik_readonly, nagrik_auditor;

-- Trusted extensions: the owner of the database may create them.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;
