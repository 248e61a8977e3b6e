create table audit_event (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  vendor_id uuid,
  at timestamp(6) with time zone not null,
  actor_kind varchar(10) not null check (actor_kind in ('PERSON', 'VENDOR', 'SYSTEM')),
  actor_id uuid,
  action varchar(60) not null,
  subject_kind varchar(40) not null,
  subject_id uuid not null,
  dossier_id uuid,
  before_sha256 char(64),
  after_sha256 char(64)
);
create index audit_event_of_organisation on audit_event (organisation_id, at);
create index audit_event_of_dossier on audit_event (dossier_id, at);
