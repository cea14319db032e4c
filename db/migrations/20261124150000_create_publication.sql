-- Publication of FIRs (domains/cases/publication; Youth Bar Association 2016, rules L14 to L17 and L20).
-- One row for each FIR: what the public may see of it, field by field, and whether it may. Public pages read this table only.
create table fir_publications (
  fir_id uuid primary key references firs,
  office_id integer not null references offices,
  -- Revenue district of the station: whose SP decides. Empty for stations of no district.
  district_code integer,
  year integer not null,
  number integer not null,
  registered_at timestamptz not null,
  -- due: appears by itself at publish_at. held: not by itself, until an officer has looked or decided.
  state text not null check (state in ('due', 'held', 'withheld', 'published')),
  held_for text check (held_for in ('listed', 'facts', 'unknown-section', 'look', 'officer')),
  publish_at timestamptz not null,
  -- Allow-list, made of structured fields: sections, names of offences, station, block, district. Nothing that a person typed.
  copy jsonb not null,
  -- The story with its names, numbers and addresses taken out; only after an officer confirmed it on screen.
  narrative text,
  narrative_lang text check (narrative_lang in ('hi', 'en')),
  -- Which parts of the original are hidden: pairs of positions.
  narrative_hidden jsonb,
  narrative_by uuid references officers,
  narrative_at timestamptz,
  published_at timestamptz,
  escalated_to_office_id integer references offices,
  unique (office_id, year, number),
  check ((state = 'held') = (held_for is not null)),
  check (state <> 'published' or published_at is not null),
  check ((narrative is null) = (narrative_lang is null)),
  check ((narrative is null) = (narrative_hidden is null)),
  check ((narrative is null) = (narrative_by is null)),
  check ((narrative is null) = (narrative_at is null))
);
create index fir_publications_open on fir_publications (office_id, publish_at) where state in ('due', 'held') or (state = 'published' and narrative is null);

-- Each decision of an officer about it, with its written reasons (L15). Never changed, but for the note that the Magistrate was told.
create table fir_publication_decisions (
  id uuid primary key,
  fir_id uuid not null references fir_publications,
  kind text not null check (kind in ('withhold', 'release', 'hold', 'extend')),
  ground text,
  reasons text not null check (reasons <> ''),
  decided_by uuid not null references officers,
  decided_at timestamptz not null,
  -- extend: the new last moment.
  until timestamptz,
  -- withhold: number and day of the letter to the area Magistrate, as the office typed it. The software sends nothing itself.
  magistrate_letter text,
  magistrate_told_at timestamptz,
  check ((kind = 'extend') = (until is not null)),
  check ((magistrate_letter is null) = (magistrate_told_at is null))
);
create index fir_publication_decisions_fir on fir_publication_decisions (fir_id, decided_at);

-- L17: whoever a withheld FIR concerns asks the SP for it; a committee of three decides.
create table fir_representations (
  id uuid primary key,
  fir_id uuid not null references fir_publications,
  made_by uuid not null references citizens,
  made_at timestamptz not null,
  name text not null,
  concern text not null check (concern in ('accused', 'victim', 'informant', 'family', 'other')),
  words text not null,
  lang text not null check (lang in ('hi', 'en')),
  outcome text check (outcome in ('give', 'keep')),
  committee jsonb,
  reasons text,
  decided_by uuid references officers,
  decided_at timestamptz,
  check ((outcome is null) = (committee is null)),
  check ((outcome is null) = (reasons is null)),
  check ((outcome is null) = (decided_by is null)),
  check ((outcome is null) = (decided_at is null))
);
create unique index fir_representations_open on fir_representations (fir_id, made_by) where outcome is null;

grant select, insert on fir_publications, fir_publication_decisions, fir_representations to nagrik_app;
grant update (state, held_for, publish_at, narrative, narrative_lang, narrative_hidden, narrative_by, narrative_at, published_at, escalated_to_office_id) on fir_publications to nagrik_app;
grant update (magistrate_letter, magistrate_told_at) on fir_publication_decisions to nagrik_app;
grant update (outcome, committee, reasons, decided_by, decided_at) on fir_representations to nagrik_app;

-- The redacted copy is a paper of its own kind, made of its own facts (L20).
alter table papers drop constraint papers_kind_check;
alter table papers add constraint papers_kind_check check (kind in ('acknowledgement', 'fir-copy', 'fir-public'));

-- Working table: how many public FIR pages an address has read in a stretch of time. Against copying all of them; kept for a day.
create table public_fir_reads (
  address_hash text not null,
  since timestamptz not null,
  reads integer not null,
  primary key (address_hash, since)
);
grant select, insert, update, delete on public_fir_reads to nagrik_work;
