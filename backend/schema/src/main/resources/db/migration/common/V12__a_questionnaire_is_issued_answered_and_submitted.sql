-- What the purchaser is putting together.
create table questionnaire_draft (
  procurement_id uuid primary key references procurement (id),
  organisation_id uuid not null references organisation (id),
  optional_questions text not null,
  domain_weights text,
  deadline timestamp(6) with time zone,
  version integer not null
);

-- What was sent to all vendors alike, whole and by its hash. Never updated; a next version is a next number.
create table questionnaire (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  procurement_id uuid not null references procurement (id),
  number integer not null,
  content_sha256 char(64) not null references content_snapshot (sha256),
  content text not null,
  sha256 char(64) not null,
  deadline timestamp(6) with time zone not null,
  idempotency_key varchar(100) not null,
  issued_by uuid not null references person (id),
  issued_at timestamp(6) with time zone not null,
  unique (procurement_id, number)
);
create index questionnaire_of_organisation on questionnaire (organisation_id, issued_at);

-- To which offers it went, and on which sheet each answers.
create table questionnaire_recipient (
  questionnaire_id uuid not null references questionnaire (id),
  offer_id uuid not null references offer (id),
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  sheet_id uuid not null references answer_sheet (id),
  added_at timestamp(6) with time zone not null,
  primary key (questionnaire_id, offer_id)
);
create index questionnaire_recipient_of_offer on questionnaire_recipient (offer_id);

-- A link with which a vendor's contact comes in; the table holds the hash of its token alone.
create table invitation (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  offer_id uuid not null references offer (id),
  questionnaire_id uuid not null references questionnaire (id),
  token_hash char(64) not null unique,
  contact_name varchar(200) not null,
  contact_email varchar(254) not null,
  created_by uuid not null references person (id),
  created_at timestamp(6) with time zone not null,
  first_opened_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);
create index invitation_of_offer on invitation (offer_id, created_at);

-- What a vendor sees differently from the institution, with its reason.
create table contested_fact (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  offer_id uuid not null references offer (id),
  fact varchar(60) not null,
  reason text not null,
  contested_by uuid not null,
  contested_at timestamp(6) with time zone not null,
  unique (offer_id, fact)
);

-- What a vendor handed in, as canonical JSON with its hash. Never updated.
create table submission (
  offer_id uuid primary key references offer (id),
  organisation_id uuid not null references organisation (id),
  vendor_id uuid not null references vendor (id),
  questionnaire_id uuid not null references questionnaire (id),
  sheet_id uuid not null references answer_sheet (id),
  receipt_number varchar(20) not null unique,
  submitted_by uuid not null,
  submitted_at timestamp(6) with time zone not null,
  attested_name varchar(200) not null,
  attested_function varchar(200) not null,
  answered integer not null,
  left_blank integer not null,
  content text not null,
  sha256 char(64) not null,
  idempotency_key varchar(100) not null,
  request_sha256 char(64) not null
);
create index submission_of_organisation on submission (organisation_id, submitted_at);
