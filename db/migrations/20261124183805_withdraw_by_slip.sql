-- Who told it at a counter and has no page here can ask to withdraw and say what is wrong with the slip (lifecycles 5.0, C18).
-- Empty `asked_by`: by the slip. The station printed it and could use it itself, so such a withdrawal never counts without a talk.
alter table complaint_withdrawals alter column asked_by drop not null;
alter table complaint_withdrawals add constraint complaint_withdrawals_by_slip_heard check (asked_by is not null or needs_talk);
alter table complaint_corrections alter column asked_by drop not null;
