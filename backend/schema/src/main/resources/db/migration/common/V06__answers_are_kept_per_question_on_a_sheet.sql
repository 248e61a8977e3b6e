-- Everything that is answered is a sheet: intake, business case, pre-flight, questionnaire, change report.
create table answer_sheet (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid,
  kind varchar(20) not null check (kind in ('INTAKE', 'BUSINESS_CASE', 'PRE_FLIGHT', 'QUESTIONNAIRE', 'CHANGE_REPORT')),
  subject_id uuid not null,
  content_sha256 char(64) not null references content_snapshot (sha256),
  created_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone,
  version integer not null,
  unique (subject_id, kind)
);
create index answer_sheet_of_organisation on answer_sheet (organisation_id, vendor_id);

create table answer (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid,
  sheet_id uuid not null references answer_sheet (id),
  question_id varchar(40) not null,
  answer_value text,
  details text,
  explanation text not null,
  not_applicable text,
  saved_at timestamp(6) with time zone not null,
  saved_by_kind varchar(10) not null check (saved_by_kind in ('PERSON', 'VENDOR')),
  saved_by uuid not null,
  version integer not null,
  unique (sheet_id, question_id)
);

create table evidence (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid,
  sheet_id uuid not null references answer_sheet (id),
  question_id varchar(40) not null,
  kind varchar(60) not null,
  file_name varchar(300) not null,
  media_type varchar(120) not null,
  size_in_bytes bigint not null,
  sha256 char(64) not null,
  valid_until date,
  uploaded_at timestamp(6) with time zone not null,
  removed_at timestamp(6) with time zone
);
create index evidence_of_sheet on evidence (sheet_id);

create table evidence_content (
  evidence_id uuid primary key references evidence (id),
  organisation_id uuid not null references organisation (id),
  vendor_id uuid,
  bytes bytea not null
);
