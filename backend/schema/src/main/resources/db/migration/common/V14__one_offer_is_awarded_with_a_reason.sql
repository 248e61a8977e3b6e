create table award (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  procurement_id uuid not null unique references procurement (id),
  offer_id uuid not null references offer (id),
  reason text not null,
  awarded_by uuid not null references person (id),
  awarded_at timestamp(6) with time zone not null
);
create index award_of_organisation on award (organisation_id, awarded_at);
