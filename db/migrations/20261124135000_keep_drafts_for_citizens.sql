-- A draft is a working record of its own: begun as a guest in one browser, the citizen's once the number is confirmed, and then to be
-- gone on with on any phone. Which browser has it in hand is kept apart, so that two phones cannot take it from each other.
alter table complaint_drafts add column citizen_id uuid references citizens;
alter table complaint_drafts add column begun_at timestamptz;
update complaint_drafts set begun_at = updated_at;
alter table complaint_drafts alter column begun_at set not null;
-- Sent: it opens nothing any more and goes within a day (L48); until then a form sent twice finds its number.
alter table complaint_drafts add column sent_at timestamptz;
create index complaint_drafts_citizen on complaint_drafts (citizen_id, updated_at) where citizen_id is not null;

create table complaint_drafts_in_hand (
  session_id uuid not null references sessions on delete cascade,
  draft_id uuid not null references complaint_drafts on delete cascade,
  -- The one taken last is written on; the others wait.
  taken_at timestamptz not null,
  primary key (session_id, draft_id)
);
create index complaint_drafts_in_hand_draft on complaint_drafts_in_hand (draft_id);
insert into complaint_drafts_in_hand (session_id, draft_id, taken_at) select session_id, id, updated_at from complaint_drafts;
alter table complaint_drafts drop column session_id;
grant select, insert, update, delete on complaint_drafts_in_hand to nagrik_work;
