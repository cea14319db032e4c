-- The signature at any station and in each enabled mode (L3, L3b); the officer's ground in its place where it is urgent (L3a).

-- Which modes a State has enabled, with dates. Signing in person at the station of the complaint needs no row: no setting takes it away.
create table signature_mode_settings (
  mode text not null,
  valid_from date not null,
  -- Half-open: the last day is the day before. Empty: still enabled.
  valid_to date check (valid_to > valid_from),
  basis text not null,
  primary key (mode, valid_from)
);
grant select on signature_mode_settings to nagrik_app, nagrik_work, nagrik_readonly;
grant insert, update on signature_mode_settings to nagrik_work;

alter table complaints drop constraint complaints_signature_mode_check;
alter table complaints add constraint complaints_signature_mode_check
  check (signature_mode in ('physical-at-station', 'physical-at-other-station', 'officer-visit'));
-- Where the person signed.
alter table complaints add column signed_office_id integer references offices;
update complaints set signed_office_id = office_id where signature_state = 'signed';
alter table complaints add constraint complaints_signed_somewhere check (signed_office_id is null or signature_state = 'signed');

-- L3a: why the FIR does not wait for the signature. The signature itself stays owed.
alter table complaints add column urgent_ground text;
alter table complaints add column urgent_by uuid references officers;
alter table complaints add column urgent_at timestamptz;
alter table complaints add constraint complaints_urgent_whole check (num_nonnulls(urgent_ground, urgent_by, urgent_at) in (0, 3));

-- An officer of another station who had the person, number and slip before him or her: what was opened, by whom, and how the person
-- was known. Opens the words for a short time, to read them over.
create table complaint_look_ups (
  id uuid primary key,
  complaint_id uuid not null references complaints,
  officer_id uuid not null references officers,
  office_id integer not null references offices,
  identity text not null check (identity in ('photo-paper', 'known-person', 'slip-and-mobile')),
  at timestamptz not null,
  expires_at timestamptz not null check (expires_at > at)
);
create index complaint_look_ups_complaint on complaint_look_ups (complaint_id);
grant select, insert on complaint_look_ups to nagrik_app;

-- Working table: tries to look up, counted for each officer and each number; a try that was right is taken back.
create table complaint_look_up_tries (
  id uuid primary key,
  officer_id uuid not null,
  number_key text not null,
  at timestamptz not null
);
create index complaint_look_up_tries_officer on complaint_look_up_tries (officer_id, at);
create index complaint_look_up_tries_number on complaint_look_up_tries (number_key, at);
grant select, insert, delete on complaint_look_up_tries to nagrik_work;

-- The FIR says how and where it was signed, or that it was not.
alter table firs drop constraint firs_signature_mode_check;
alter table firs add constraint firs_signature_mode_check
  check (signature_mode in ('physical-at-station', 'physical-at-other-station', 'officer-visit', 'unsigned-urgent'));
alter table firs alter column signed_at drop not null;
alter table firs add column signed_office_id integer references offices;
update firs set signed_office_id = office_id where signed_at is not null;
alter table firs add constraint firs_signed_or_urgent check ((signature_mode = 'unsigned-urgent') = (signed_at is null));
alter table firs add constraint firs_signed_somewhere check (signed_office_id is null or signed_at is not null);
