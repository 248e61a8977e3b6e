-- The clause package of an awarded offer: a draft that people work on, then frozen whole and by its hash.
create table clause_package (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  procurement_id uuid not null references procurement (id),
  offer_id uuid not null unique references offer (id),
  content_sha256 char(64) not null references content_snapshot (sha256),
  language varchar(2) not null check (language in ('nl', 'en')),
  agreement_reference varchar(200) not null,
  institution_privacy_contact varchar(300) not null,
  vendor_privacy_contact varchar(300) not null,
  -- The facts as they stood when somebody last worked on the package; a change is shown.
  facts text not null,
  changed_at timestamp(6) with time zone not null,
  version integer not null
);
create index clause_package_of_organisation on clause_package (organisation_id, changed_at);

-- What people decided about a set or a clause. A newer decision follows an older one; none is changed.
create table clause_decision (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  package_id uuid not null references clause_package (id),
  subject_kind varchar(10) not null check (subject_kind in ('SET', 'CLAUSE')),
  subject_id varchar(60) not null,
  outcome varchar(15) not null check (outcome in ('INCLUDE', 'LEAVE_OUT', 'AS_SUGGESTED')),
  reason text not null,
  decided_by uuid not null references person (id),
  decided_at timestamp(6) with time zone not null
);
create index clause_decision_of_package on clause_decision (package_id, decided_at);

-- What the contract manager filled in: at a parameter of a clause, or at a place of the record.
create table clause_value (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  package_id uuid not null references clause_package (id),
  place varchar(200) not null,
  filled_in text not null,
  filled_in_by uuid not null references person (id),
  filled_in_at timestamp(6) with time zone not null,
  unique (package_id, place)
);

-- The package as both sides sign it: canonical JSON with its hash. Never updated.
create table frozen_package (
  id uuid primary key references clause_package (id),
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  procurement_id uuid not null references procurement (id),
  offer_id uuid not null unique references offer (id),
  content text not null,
  sha256 char(64) not null,
  purpose_version integer not null,
  purpose_sha256 char(64) not null,
  frozen_by uuid not null references person (id),
  frozen_at timestamp(6) with time zone not null
);
create index frozen_package_of_organisation on frozen_package (organisation_id, frozen_at);
