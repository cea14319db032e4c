-- What a station writes down when it has done what the law asks after an FIR: told the Child Welfare Committee or the Special Court (L37), sent
-- the police report to the Magistrate (L23, L41; BNSS s.193). The newest line of a deed counts; none is changed, each later one says why.
create table fir_duty_lines (
  id uuid primary key,
  fir_id uuid not null references firs,
  -- The record behind the FIR: a Zero FIR and the FIR that it becomes share what was done.
  source_id uuid not null,
  deed text not null check (deed in ('committee-told', 'special-court-told', 'police-report-sent')),
  done_at timestamptz not null,
  -- The committee or court.
  addressee text not null check (addressee <> ''),
  letter_number text not null check (letter_number <> ''),
  way text check (way in ('letter', 'e-mail', 'in-person')),
  report_kind text check (report_kind in ('charge-sheet', 'closure-report')),
  -- Why an earlier line was wrong.
  reason text check (reason <> ''),
  office_id integer not null references offices,
  recorded_by uuid not null references officers,
  recorded_at timestamptz not null,
  check (done_at <= recorded_at),
  check ((deed = 'police-report-sent') = (report_kind is not null)),
  check ((deed = 'police-report-sent') = (way is null))
);
create index fir_duty_lines_source on fir_duty_lines (source_id, recorded_at);
create unique index fir_duty_lines_first on fir_duty_lines (source_id, deed) where reason is null;
grant select, insert on fir_duty_lines to nagrik_app;

do $$
begin
  execute (
    select format('alter table diary_entries drop constraint diary_entries_kind_check, add constraint diary_entries_kind_check %s',
      replace(pg_get_constraintdef(c.oid), 'ARRAY[', 'ARRAY[''police-report-sent''::text, ''authority-told''::text, '))
    from pg_constraint c where c.conname = 'diary_entries_kind_check'
  );
end $$;
