-- The public check says which version a paper is and which one is current. The check runs under the working role, which must not know
-- to what record a paper belongs, so the counting is done here and only its answer is seen.
create view v_papers_checked as
  select number_key, code, kind, number, status, office_name_en, office_name_hi, version,
    (select count(*) from papers as versions where versions.record_id = papers.record_id and versions.kind = papers.kind) as versions
  from papers;
revoke select (number_key, code, kind, number, status, office_name_en, office_name_hi) on papers from nagrik_work;
grant select on v_papers_checked to nagrik_work;
