create table ai_system (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  procurement_id uuid not null references procurement (id),
  offer_id uuid not null unique references offer (id),
  package_id uuid not null unique references frozen_package (id),
  name varchar(200) not null,
  owner_id uuid not null references person (id),
  risk_level varchar(40) not null,
  purpose_version integer not null,
  purpose_sha256 char(64) not null,
  in_use_since date not null,
  created_at timestamp(6) with time zone not null
);
create index ai_system_of_organisation on ai_system (organisation_id, in_use_since);
