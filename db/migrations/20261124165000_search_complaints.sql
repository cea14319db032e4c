-- The words of a complaint as they are compared, in one spelling for both scripts (domains/complaints/model/search-words.ts).
-- Derived from what was told and where, never from a person's name; written once with the complaint, so that the indexes below cost
-- nothing when the complaint changes hands.
create table complaint_words (
  complaint_id uuid primary key references complaints,
  filed_at timestamptz not null,
  keys text[] not null
);
create index complaint_words_keys on complaint_words using gin (keys);
create index complaint_words_filed on complaint_words (filed_at);
grant select, insert on complaint_words to nagrik_app;
