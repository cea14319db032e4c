-- Zero FIRs on the web (L12, L14 to L17, L20). Their numbers run apart from the ordinary ones, so the series is part of the address.
alter table fir_publications
  add column series text not null default 'regular' check (series in ('regular', 'zero')),
  -- A Zero FIR and the FIR of the station that took it over: each names the other, so that the public page and the officers find it.
  add column linked_fir_id uuid references fir_publications;
alter table fir_publications drop constraint fir_publications_office_id_year_number_key;
alter table fir_publications add constraint fir_publications_address_key unique (office_id, series, year, number);

grant update (linked_fir_id) on fir_publications to nagrik_app;
