-- The law as reference data: Acts, sections, what became of old sections, offences and the words people use for them.
-- Loaded from db/reference/law (foundation/law: loadLaw), found by stable keys: identifiers never change on a reload.

create table law_acts (
  id integer generated always as identity primary key,
  short text not null unique,
  name_en text not null,
  name_hi text,
  year integer not null,
  jurisdiction text not null,
  kind text not null check (kind in ('offences', 'procedure', 'evidence')),
  -- Both days belong to the Act. Empty: not recorded, or still in force.
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  -- What officers write for the Act, as search keys of one or more words.
  aliases text[] not null
);

create table law_sections (
  id integer generated always as identity primary key,
  act_id integer not null references law_acts,
  section text not null,
  title_en text not null,
  chapter text,
  chapter_title_en text,
  position integer not null,
  unique (act_id, section)
);

-- Which section of the new law an old section became. Empty new section: the new law has none.
create table law_correspondences (
  old_act_id integer not null references law_acts,
  old_section text not null,
  new_act_id integer not null references law_acts,
  new_section text not null,
  confidence text not null check (confidence in ('A', 'B', 'C')),
  primary key (old_act_id, old_section, new_act_id, new_section)
);
create index law_correspondences_new on law_correspondences (new_act_id, new_section);

-- One row for each punishable provision; a graver or lesser case of it is `provision:variant`.
-- A row informs, it never turns anybody away: below confidence A it is not read in the Gazette.
create table law_offences (
  id integer generated always as identity primary key,
  act_id integer not null references law_acts,
  provision text not null,
  section text not null,
  name_en text not null,
  name_hi text,
  -- Terms as ISO 8601 durations, `P7Y`, `P6M`, `P1D`. No longest term: life, death, a least term only, or that of another offence.
  longest_term text check (longest_term ~ '^P[0-9]+[YMD]$'),
  least_term text check (least_term ~ '^P[0-9]+[YMD]$'),
  is_life boolean not null,
  is_death boolean not null,
  -- `none`, `unlimited`, `depends`, or rupees: `up-to:5000`, `at-least:100000`.
  fine text not null check (fine ~ '^(none|unlimited|depends|up-to:[0-9]+|at-least:[0-9]+)$'),
  is_community_service boolean not null,
  cognizable text not null check (cognizable in ('yes', 'no', 'depends', 'unknown')),
  bailable text not null check (bailable in ('yes', 'no', 'depends', 'unknown')),
  court text,
  confidence text not null check (confidence in ('A', 'B', 'C')),
  punishment_source text not null,
  classification_source text not null,
  is_woman_recorder boolean not null,
  identity_protected text not null check (identity_protected in ('yes', 'no', 'if-child')),
  publication_default text not null check (publication_default in ('publish', 'by-facts', 'withhold')),
  enquiry_band text not null check (enquiry_band in ('below', '3-to-under-7', '7-or-more', 'depends')),
  is_enquiry_barred boolean not null,
  is_in_force boolean not null,
  note text,
  position integer not null,
  unique (act_id, provision)
);
create index law_offences_section on law_offences (section);

-- Search keys: ASCII, one word each, both scripts read into one spelling. Each word once, so that likeness is worked out once.
create table law_words (
  key text primary key
);
-- Without the pending list: it is loaded in bulk and then only read.
create index law_words_likeness on law_words using gin (key gin_trgm_ops) with (fastupdate = off);

-- The words of an offence's names and the everyday words for it.
create table law_offence_words (
  offence_id integer not null references law_offences,
  key text not null references law_words,
  -- 1 for a word of the name, less for an everyday word.
  weight real not null check (weight > 0 and weight <= 1),
  primary key (offence_id, key)
);
create index law_offence_words_key on law_offence_words (key);

grant select on law_acts, law_sections, law_correspondences, law_offences, law_words, law_offence_words to nagrik_app, nagrik_work, nagrik_readonly, nagrik_auditor;
grant insert, update on law_acts, law_sections, law_correspondences, law_offences to nagrik_work;
grant insert, delete on law_words, law_offence_words to nagrik_work;
