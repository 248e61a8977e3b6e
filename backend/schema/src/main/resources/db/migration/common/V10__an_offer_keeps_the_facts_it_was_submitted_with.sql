-- Facts that the answers of an offer set, and those frozen at issuing; derived ones follow from them.
-- Never updated: a newer submission adds a version.
create table offer_facts (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  offer_id uuid not null references offer (id),
  version integer not null check (version > 0),
  content_sha256 char(64) not null references content_snapshot (sha256),
  base_facts text not null,
  recorded_at timestamp(6) with time zone not null,
  unique (offer_id, version)
);
create index offer_facts_of_organisation on offer_facts (organisation_id, vendor_id);
