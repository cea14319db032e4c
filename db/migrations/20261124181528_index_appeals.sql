-- The page of a record reads the appeals of its complaint each time it opens.
create index complaint_appeals_complaint on complaint_appeals (complaint_id, made_at);
