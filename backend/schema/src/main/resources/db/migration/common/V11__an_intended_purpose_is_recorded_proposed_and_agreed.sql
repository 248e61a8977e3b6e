-- Versions of an intended purpose, each canonical JSON with its hash and the hash of the one before.
-- Never updated: a change is a new version that points back.
create table purpose_version (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid references vendor (id),
  procurement_id uuid not null references procurement (id),
  offer_id uuid references offer (id),
  kind varchar(10) not null check (kind in ('RECORDED', 'PROPOSED', 'AGREED')),
  number integer not null check (number > 0),
  document text not null,
  sha256 char(64) not null,
  previous_sha256 char(64),
  sealed_at timestamp(6) with time zone not null,
  unique (procurement_id, offer_id, number),
  check ((offer_id is null) = (vendor_id is null)),
  check ((offer_id is null) = (kind = 'RECORDED'))
);
create index purpose_version_of_procurement on purpose_version (organisation_id, procurement_id);
create index purpose_version_of_offer on purpose_version (organisation_id, offer_id);

-- What is being written: the institution's own purpose, or what it and a vendor are to agree.
create table purpose_draft (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid references vendor (id),
  procurement_id uuid not null references procurement (id),
  offer_id uuid references offer (id),
  purpose text not null,
  sha256 char(64) not null,
  changed_by_kind varchar(10) not null check (changed_by_kind in ('PERSON', 'VENDOR')),
  changed_by uuid not null,
  changed_at timestamp(6) with time zone not null,
  version integer not null,
  -- The procurement, or the offer: one draft each, also where a null would not be unique.
  subject_id uuid not null unique,
  check ((offer_id is null) = (vendor_id is null))
);
create index purpose_draft_of_organisation on purpose_draft (organisation_id);

-- One side agreed with the exact text of a draft; voided as soon as that text changes.
create table purpose_agreement (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  offer_id uuid not null references offer (id),
  party varchar(12) not null check (party in ('INSTITUTION', 'VENDOR')),
  draft_sha256 char(64) not null,
  agreed_by uuid not null,
  agreed_by_name varchar(200) not null,
  agreed_at timestamp(6) with time zone not null,
  voided_at timestamp(6) with time zone
);
create index purpose_agreement_of_offer on purpose_agreement (organisation_id, offer_id, agreed_at);
