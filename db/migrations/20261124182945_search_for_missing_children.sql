-- L39: what ends the four months after the FIR of a missing child: it was found, or the special unit took the case over. Of a child that was
-- found nothing is kept but the moment.
alter table fir_duty_lines
  drop constraint fir_duty_lines_deed_check,
  add constraint fir_duty_lines_deed_check check (deed in ('committee-told', 'special-court-told', 'child-found', 'child-handed-over', 'police-report-sent')),
  alter column addressee drop not null,
  alter column letter_number drop not null,
  drop constraint fir_duty_lines_check2,
  add constraint fir_duty_lines_of_authority check ((deed in ('committee-told', 'special-court-told')) = (way is not null)),
  add constraint fir_duty_lines_of_child_found check ((deed = 'child-found') = (addressee is null) and (deed = 'child-found') = (letter_number is null));

do $$
begin
  execute (
    select format('alter table diary_entries drop constraint diary_entries_kind_check, add constraint diary_entries_kind_check %s',
      replace(pg_get_constraintdef(c.oid), 'ARRAY[', 'ARRAY[''search-ended''::text, ''handed-over-to-unit''::text, '))
    from pg_constraint c where c.conname = 'diary_entries_kind_check'
  );
end $$;
