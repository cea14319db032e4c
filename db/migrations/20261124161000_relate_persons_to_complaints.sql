-- Persons of a complaint and what they are to it. Who reads what follows from the relation and from whether an officer has seen who it is
-- (domains/complaints/model/person-policy.ts).
alter table complaints add column on_behalf text not null default 'self' check (on_behalf in ('self', 'other', 'minor', 'organisation'));
alter table complaints alter column on_behalf drop default;

alter table complaint_persons drop constraint complaint_persons_relation_check;
alter table complaint_persons
  add constraint complaint_persons_relation_check check (relation in ('informant', 'victim', 'guardian', 'authorised', 'accused')),
  -- What the informant is to the person, in the informant's words: mother, neighbour.
  add column kinship text check (kinship <> ''),
  -- False: whoever picks up this phone must learn nothing, not even that there is news.
  add column may_write boolean not null default true,
  -- An officer has seen who it is, at whatever station. What was shown is said, no picture of it is kept.
  add column checked_at timestamptz,
  add column checked_by uuid references officers,
  add column checked_office_id integer references offices,
  add column identity text check (identity in ('photo-paper', 'known-person', 'mobile-rang')),
  -- Code of the person's own slip: hashed, it opens where the complaint stands and nothing more.
  add column code_hash text unique,
  -- From here on the person reads nothing but that a report was made.
  add column cut_off_at timestamptz,
  -- Empty: the victim asked for it, and an officer had checked who that is.
  add column cut_off_by uuid references officers,
  add column cut_off_reason text check (cut_off_reason <> ''),
  add constraint complaint_persons_checked_whole check (num_nonnulls(checked_at, checked_by, checked_office_id, identity) in (0, 4)),
  add constraint complaint_persons_cut_off_whole check ((cut_off_at is null) = (cut_off_reason is null) and (cut_off_at is not null or cut_off_by is null)),
  add constraint complaint_persons_cut_off_informant check (cut_off_at is null or relation = 'informant');
create unique index complaint_persons_one_informant on complaint_persons (complaint_id) where relation = 'informant';
create index complaint_persons_mobile on complaint_persons (mobile) where relation <> 'informant' and mobile is not null;
grant update (mobile, may_write, checked_at, checked_by, checked_office_id, identity, code_hash, cut_off_at, cut_off_by, cut_off_reason) on complaint_persons to nagrik_app;

-- Which citizen has which number: published contract of foundation/identity. Whoever was named by a mobile number is known by it.
create view v_identity_confirmed_mobiles as
  select id as citizen_id, mobile from citizens where mobile_confirmed_at is not null;
grant select on v_identity_confirmed_mobiles to nagrik_app;
