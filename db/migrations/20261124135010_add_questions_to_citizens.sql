-- What the station asks the citizen, and the answer, both word for word. Nothing is taken back: a question can only be answered, and once.
create table complaint_questions (
  id uuid primary key,
  complaint_id uuid not null references complaints,
  office_id integer not null references offices,
  asked_by uuid not null references officers,
  asked_at timestamptz not null,
  words text not null,
  lang text not null check (lang in ('hi', 'en')),
  answered_by uuid references citizens,
  answered_at timestamptz,
  answer text,
  answer_lang text check (answer_lang in ('hi', 'en')),
  check ((answered_at is null) = (answer is null)),
  check ((answered_at is null) = (answered_by is null)),
  check ((answered_at is null) = (answer_lang is null))
);
create index complaint_questions_complaint on complaint_questions (complaint_id, asked_at);
-- One at a time: whoever is asked five things at once answers none.
create unique index complaint_questions_open on complaint_questions (complaint_id) where answered_at is null;
grant select, insert on complaint_questions to nagrik_app;
grant update (answered_by, answered_at, answer, answer_lang) on complaint_questions to nagrik_app;
