-- Where an officer is told what is due, and in which language. For the desk's messages only; no page shows it.
alter table officers add column mobile text;
alter table officers add column lang text not null default 'hi' check (lang in ('hi', 'en'));
