-- How long an institution keeps the file of a procurement after it ended, and why, unless a procurement has its own.
create table usual_retention (
  organisation_id uuid primary key references organisation (id),
  months integer not null check (months between 1 and 600),
  reason text not null,
  set_by uuid not null references person (id),
  set_at timestamp(6) with time zone not null
);

-- What one procurement has of its own: a period, that it was closed without a contract, and that its erasure waits.
create table procurement_retention (
  procurement_id uuid primary key references procurement (id),
  organisation_id uuid not null references organisation (id),
  months integer check (months between 1 and 600),
  months_reason text,
  closed_on date,
  closed_reason text,
  kept_until date,
  kept_reason text,
  check ((months is null) = (months_reason is null)),
  check ((closed_on is null) = (closed_reason is null)),
  check ((kept_until is null) = (kept_reason is null))
);
create index procurement_retention_of_organisation on procurement_retention (organisation_id);

-- That a file is gone, and what it was in numbers and hashes: canonical JSON with its own hash, no word of the file.
create table erasure_certificate (
  id uuid primary key,
  organisation_id uuid not null references organisation (id),
  -- Of the procurement that was; there is no row to refer to any more.
  procurement_id uuid not null,
  document text not null,
  sha256 char(64) not null,
  erased_by uuid not null references person (id),
  erased_at timestamp(6) with time zone not null,
  unique (organisation_id, procurement_id)
);

-- Until when an AI system was in use, and why it no longer is.
alter table ai_system add column ended_on date;
alter table ai_system add column ended_reason text;

-- Of which procurement a mail tells, so that it goes with the file.
alter table outbox_mail add column procurement_id uuid references procurement (id);
create index outbox_mail_of_procurement on outbox_mail (procurement_id);
