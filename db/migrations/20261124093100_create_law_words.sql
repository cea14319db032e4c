-- Words around the law: terms in both languages, heads of crime statistics, and the words that make a complaint grave.
create table law_terms (
  term_en text primary key,
  term_hi text not null,
  domain text not null check (domain in ('police', 'law', 'crime')),
  source text not null
);

create table law_crime_heads (
  id integer generated always as identity primary key,
  list text not null check (list in ('state-monthly-form', 'crime-review-2025')),
  major_en text not null,
  minor_en text not null,
  name_hi text,
  sections text not null,
  position integer not null,
  unique (list, major_en, minor_en)
);

-- Lifecycles 5.0: words that mean danger to life, a child, a sexual offence, abduction or an ongoing crime.
-- `pattern` is read by foundation/law/model/grave-pattern.ts; `with_nature` narrows it to complaints of one nature.
create table law_grave_triggers (
  pattern text not null,
  with_nature text not null default '',
  lang text not null check (lang in ('hi', 'hi-latn', 'en')),
  ground text not null check (ground in ('danger-to-life', 'child', 'sexual-offence', 'abduction', 'ongoing')),
  primary key (pattern, with_nature)
);

grant select on law_terms, law_crime_heads, law_grave_triggers to nagrik_app, nagrik_work, nagrik_readonly, nagrik_auditor;
grant insert, update on law_terms, law_crime_heads to nagrik_work;
-- The list of triggers is replaced as a whole: a word taken out of the file must stop ringing.
grant insert, update, delete on law_grave_triggers to nagrik_work;
