-- One complaint record with three independent tracks (lifecycles 5.0): desk, signature, urgency.
create table complaint_counters (
  district_code integer not null,
  year integer not null,
  last_number integer not null,
  primary key (district_code, year)
);
create table complaints (
  id uuid primary key,
  number text not null unique check (number ~ '^[A-Z]{2}-EC-[0-9]{4}-[0-9]{3}-[0-9]{6,}$'),
  -- The draft it came from: a form sent twice is one complaint.
  draft_id uuid not null unique,
  district_code integer not null,
  block_code integer,
  office_id integer not null references offices,
  place_text text not null,
  nature text not null,
  lang text not null check (lang in ('hi', 'en')),
  narrative text not null,
  occurred_from timestamptz,
  occurred_to timestamptz,
  is_time_known boolean not null,
  desk_state text not null check (desk_state in ('at-station', 'received', 'assigned', 'fir-registered')),
  signature_state text not null check (signature_state in ('awaiting', 'lapsed', 'signed')),
  signature_mode text check (signature_mode in ('physical-at-station')),
  signed_at timestamptz,
  urgency text not null check (urgency in ('normal', 'grave')),
  holder_id uuid references officers,
  holder_since timestamptz not null,
  escalated_to_office_id integer references offices,
  fir_id uuid references firs,
  filed_at timestamptz not null,
  check ((signature_state = 'signed') = (signed_at is not null)),
  check ((signature_state = 'signed') = (signature_mode is not null)),
  check ((desk_state = 'fir-registered') = (fir_id is not null)),
  check (desk_state <> 'assigned' or holder_id is not null)
);
create index complaints_open_of_office on complaints (office_id, filed_at) where desk_state <> 'fir-registered';

-- Persons of a complaint and what they are to it. Who may see what follows from the relation.
create table complaint_persons (
  id uuid primary key,
  complaint_id uuid not null references complaints,
  relation text not null check (relation in ('informant')),
  name text not null,
  mobile text not null,
  citizen_id uuid references citizens
);
create index complaint_persons_complaint on complaint_persons (complaint_id);
create index complaint_persons_citizen on complaint_persons (citizen_id) where citizen_id is not null;

grant select, insert, update on complaint_counters, complaints to nagrik_app;
grant select, insert on complaint_persons to nagrik_app;

-- Working table: what a person has typed so far, page by page. It belongs to the session of one browser.
create table complaint_drafts (
  id uuid primary key,
  session_id uuid not null references sessions on delete cascade,
  answers jsonb not null,
  updated_at timestamptz not null
);
create index complaint_drafts_session on complaint_drafts (session_id);
create index complaint_drafts_age on complaint_drafts (updated_at);
grant select, insert, update, delete on complaint_drafts to nagrik_work;
